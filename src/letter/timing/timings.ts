/**
 * When each kind of letter is early, in time and late. Data only.
 *
 * Sources: `[UNC]` careers.unc.edu, `[DEANZA]` dadev.deanza.edu and `[TUDELFT]` tudelft.nl on thank-you letters,
 * `[CTREND]` careertrend.com on how long to wait, `[BKLYN]` students.brooklyn.edu, `[ACCFU]` a survey of 2017 of US
 * managers at markets.businessinsider.com, `[PURDUE2]` owl.purdue.edu on follow-up letters, `[JOBULO]` jobulo.com on
 * all three kinds, `[INDEEDW]` indeed.com on the wait after an interview, `[RNOW]` resume-now.com on following up too
 * soon, `[GTOWN]` careercenter.georgetown.edu, `[SLINUA1]` slinuacareers.com, `[FRESNO]` fresnobee.com, `[RESB]`
 * resumebuilder.com, `[FEED1]` quickanddirtytips.com and `[FEED3]` climbtheladder.com on feedback after a rejection.
 * "Judgement" marks a number of our own.
 */

/** Numbers of days by what a letter does. Working days are Monday to Friday; holidays are not considered. */
export const timings = {
  /** Thanks, counted from the interview. */
  thanks: {
    /** Working days that are in time: 24 hours [UNC], 24–48 [TUDELFT], two days at most [DEANZA]. */
    workingDays: 2,
    /** Days after which thanks are late: a week at the outside [BKLYN]. Late is better than never. */
    late: 7,
    /** Hours to let pass on the day itself [CTREND]. */
    hours: 4
  },
  /** A letter into the silence after an application, counted from the application. */
  application: {
    /** Days before which it is early. Of managers 29 in 100 wish to hear within a week, most later [ACCFU]. */
    early: 7,
    /** Days from which a letter is usual [PURDUE2]; several weeks [JOBULO]. */
    usual: 14,
    /** Days after which a letter starts afresh. Judgement: by then most posts are filled. */
    stale: 90
  },
  /** A question about the decision, counted from the interview; never before the day they named [RNOW]. */
  decision: {
    /** Working days before which it is early, where they named no day [INDEEDW]. */
    workingDays: 5,
    /** Days after which a letter starts afresh. Judgement, as after an application. */
    stale: 90
  },
  /** A letter where no job is advertised, counted from the one before. */
  contact: {
    /** Days before which it is much too soon. Judgement: a month, a third of the distance. */
    soon: 30,
    /** Days from which it is a trifle too soon. Judgement: "three months" is seldom counted to the day. */
    near: 60,
    /** Days between two letters: three months [JOBULO], three to four [SLINUA1]. */
    apart: 90
  },
  /** Letters that ask after an answer. */
  chase: {
    /** Days between two of them: at least a week [FRESNO] [GTOWN]. */
    apart: 7,
    /** How many may go without an answer: two [RESB] [FRESNO], the median of guides that name a number. */
    most: 2
  },
  /** A request for feedback, counted from the rejection. */
  rejection: {
    /** Days before which it is early: a day or two [FEED3]. */
    early: 1,
    /** Days within which they remember well [FEED1]. */
    usual: 14,
    /** Days after which it is late. Judgement, twice the two weeks of [FEED1]. */
    late: 30
  }
} as const

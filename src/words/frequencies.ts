/** How often words stand in follow-up letters, in 10,000 words: counted in letters written for this project. Data only. */
export const frequencies: readonly (readonly [times: number, words: string])[] = [
  [609, 'i'],
  [439, 'the'],
  [279, 'to'],
  [251, 'you'],
  [237, 'and'],
  [208, 'a'],
  [203, 'for'],
  [160, 'in'],
  [148, 'have'],
  [135, 'on'],
  [133, 'would'],
  [122, 'my'],
  [117, 'is'],
  [116, 'of'],
  [114, 'me'],
  [108, 'had'],
  [101, 'be it'],
  [95, 'your'],
  [93, 'that'],
  [86, 'am'],
  [80, 'at'],
  [75, 'with'],
  [70, 'has'],
  [63, 'was'],
  [54, 'if'],
  [53, 'about'],
  [51, "'s"],
  [47, 'thank'],
  [45, 'not'],
  [43, 'years'],
  [38, 'dear'],
  [35, 'know so'],
  [34, 'from'],
  [33, 'like two'],
  [32, 'one'],
  [31, 'do will'],
  [29, 'since'],
  [28, 'can'],
  [27, 'any as subject up'],
  [26, 'job there time'],
  [25, 'still when work'],
  [24, 'last what'],
  [23, 'are interview'],
  [22, 'could we'],
  [21, 'been this three'],
  [20, 'after by see shall thanks yours'],
  [19, 'all an how'],
  [18, 'but day hope very which'],
  [17, 'did glad'],
  [16, 'come hear love may please'],
  [15, 'again first more mr no said sincerely week'],
  [14, 'call let now our out told year'],
  [13, 'before best good got happy over post regards should want where'],
  [12, 'asked four kind ms much new next people who'],
  [11, 'back look made talk team were'],
  [10, 'application ask came get just name need phone them thought whether writing wrote'],
  [
    9,
    'company every five letter meet month nine office only or own position put role say second six tell than then tuesday yesterday'
  ],
  [8, 'done ever grateful home line meeting think write'],
  [
    7,
    'ago another anything because chance date down hours june keep monday once read run through thursday use wanted weeks well went'
  ],
  [
    6,
    'also applied days end further give go great help hi hour interested join left looking mail minutes most mrs nobody opening panel place pleased questions reply room round same school some someone things way'
  ],
  [
    5,
    'answer better class coming decision doing dr e eleven enjoyed even expect experience form free friday going half having here hoping keen learn might mind morning never news nothing off open present ran season send sent set shop something spring staff take under'
  ],
  [
    4,
    'appreciate april asking assistant attached believe case chat does else enough february find finished forward full gave heard her hold into january kept kindly long make manager many march mentioned met mine months night other part passed person plan question reading really remain right ring saturday saw seen september shift short show showed sir site somebody sorry speak start summer taken ten they thing today too trade until vacancy ward wednesday welcome whenever whole why wish word worked'
  ],
  [
    3,
    'always anyone august being branch bus certificate children county cv delighted engineer evening everything few following forty he hearing hello july kitchen late learned liked list little loved november number offer organization rather ready rest result running says seasons seeing side small spent spoke students such supervisor talked talking teach test thinking trial trust us wishes yard yet'
  ]
]

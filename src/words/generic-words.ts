/** Words that any follow-up letter may hold, whoever it is written to. Data only; a detail is what they do not say. */
export const genericWords = `
a able about above across actually add advance advert advertised advertisement after afternoon again ago all almost along
already also although always am among amazing an and another answer answered any anyone anything application applied apply
appointment appreciate appreciated are area around as ask asked asking at attach attached attend attended available away back
background be became because become been before being believe below beneficial benefit best better between big both bright brief
but business by call called came can candidate candidates career careers certainly challenge challenges challenging chance
chat clear close colleague colleagues come company conclude confirm confident consider considered consideration contact
continue contribute conversation conversations could course culture current currently cv data date day days deal decide
decided decision delighted department describe described details did different discuss discussed discussing discussion
do does doing done down due during dynamic each early either email employee employees employer end enjoy enjoyed enjoying enough
ensure enthusiasm enthusiastic environment especially esteemed even evening ever every everyone everything exact exactly
excellent excited exciting expect experience experienced experiences explain explained explaining extra fact fantastic far
feel felt few field find fine first fit following for forward found friendly from full further future gave general get give
given giving glad go goal goals going gone good got grateful great greatly group grow growing growth had happy hard has have having he
hear heard hearing hello help helpful her here hi highly him hiring his home honest hope hoped hoping hour hours how however
i idea ideas if image impact important impressed impression impressive improve in include including industry informative
information insight insights inspired inspiring interest interested interesting interview interviewed interviewer interviewers into
is it its job join joining just keen keep kind kindly kindness knew know known last late later lead leader leaders leading learn
learned learning learnt leave led left let letter like liked line listen little location long look looked looking lot love
loved lovely made main make makes making manager many match matter may me mean meet meeting meetings mention mentioned met
might mind minute minutes mission moment month months more morning most much must my name named near need needs never new news next nice no
not note noted nothing notice now number of off offer offered offering offers office on once one ones only open opening opportunities
opportunity or organisation organisations organization organizations other others our out over overall own panel part particular particularly
people perfect perhaps person personal phone place plan plans please pleased pleasure point position positions positive possible
post posted premises prestigious previous process professional professionalism professionally progress projects prospect proud
provide put qualities quality question questions quite range rather read really reason receive received recent recently recruit
recruiter recruitment regard regarding regards relevant remain reputable reputation requirements respect respected response
responsibilities rest resume right role roles said same saw say saying says search second see seeing seem seemed seems seen
send sense sent service services set several share shared sharing shortlist should show showed showing shown since sir site
situation skill skills so some someone something soon sort sound sounds speak speaking specific spend spent spoke spoken staff stage
stand standards start started status stay still such suit suitable suited supportive sure take taken taking talk talked talking
team teams tell telling than thank thanked thanks that the their them then there these they thing things think thinking this those
though thought thoughts through time times to today together told tomorrow too took touch toward towards training try two
type understand understanding until up update upon us use used useful usually vacancy vacancies valuable value values various very via
vision visit visited visiting want wanted was way ways we website week weeks welcome welcoming well went were what whatever when where
whether which while who whole whom whose why will wish with within wonderful word words work worked working workplace world would
write writing wrote year years yes yesterday yet you your yours yourself
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december spring summer autumn winter fall
address agenda apologise apologize decline documents further in-depth enclosed file form honour honored honoured invitation invite invited
materials notified notify opinion outcome portfolio privilege profile reach reached regret reply requirement responsibility result
results sincere sincerely successful unsuccessful thorough warm warmth worthwhile
`
  .trim()
  .split(/\s+/)

/** Verbs with which people say what they have done at work. Data only; base forms, then irregular pasts. */
export const workVerbs = `
achieve administer advise analyse analyze appraise archive arrange assemble assess assist audit bake balance bill
book build calibrate care carry cater catalogue caulk change chair check clean clear close coach code collect
commission compile complete compound conduct configure convert cook coordinate copyedit correct cover craft create cut
deal debrief debug decorate deliver demonstrate deploy design develop diagnose dig direct dispatch dispense document
draft draw dress drill drive earn edit engineer enforce establish evaluate exceed expand facilitate farm file fill fit
fix fly forecast freelance fulfil grade graft groom grow guide halve handle harvest help hire host implement improve
increase inspect install instruct interpret interview introduce investigate invoice issue join judge keep label land launch
lay lead lease lift lower maintain make manage map market mend measure mentor migrate milk mind model moderate monitor
negotiate nurse open operate optimise optimize orchestrate order organise organize overhaul oversee own pack paint pick
pilot pipet plan plant plaster play point prepare present process procure produce program proofread prune publish purchase
qualify raise rear rebuild reconcile record recruit rectify redesign reduce refit refurbish register rehearse repair
replace reply report rescue research resolve restore restructure rewire review roster rota run save scan schedule screen secure
sell serve service set sew ship shear sing solve sort specialise specialize staff start steam steer stock streamline study
supervise supply support survey tailor take teach tend test throw tile tile trace track train transcribe translate transport
treat trial triage trim triple tune turn tutor type undergo update upgrade upholster validate value volunteer walk wash
weigh weld win wire write
`
  .trim()
  .split(/\s+/)

export const irregularPasts = `
began bought brought built caught chose came cut dealt did done drawn drew driven drove dug earnt flew flown fed felt found
fought gave given gone got grew grown had held kept knew known laid learnt led lent made met oversaw overseen paid put ran
ridden rode rung run sang sat saw seen sent set sewn shorn sold spent spoken spoke steered stood sung swept taken taught thrown took
undergone understood won wore woven written wrote
`
  .trim()
  .split(/\s+/)

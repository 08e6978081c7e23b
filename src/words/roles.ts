/** Nouns that end the name of a job. Data only; from the job titles of O*NET and of the letters written for this project. */
export const roleWords = `
accountant actuary adjuster administrator adviser advisor agent analyst announcer anthropologist apprentice
appraiser archaeologist archivist architect artist assembler assessor assistant associate attendant attorney auditor
baker barber barista bartender beekeeper biologist blacksmith boilermaker bookkeeper botanist brewer bricklayer
broker buyer butcher butler captain caretaker carer cabinetmaker carpenter cashier caterer chaplain chauffeur
checker chef chemist clerk cleaner coach cobbler coder colorist columnist conductor conservator constable consultant
controller cook coordinator copywriter counselor counsellor courier crew curator dancer dean decorator dentist
designer detective developer dietitian director dispatcher diver doctor driver drafter dyer ecologist economist
editor educator electrician embalmer engineer estimator examiner executive expert fabricator facilitator farmer
farrier fellow firefighter fisher fitter florist footman foreman forester framer gardener geologist glazier
governess grocer groom groundskeeper guard guide hairdresser handyman head headteacher helper herder historian
hostess hygienist illustrator inspector installer instructor intern internship interpreter investigator janitor
jeweler jeweller joiner journalist judge keeper labourer laborer landscaper lawyer lead leader lecturer librarian
lifeguard linguist locksmith loader lumberjack machinist maker manager marketer mason masseur matron mechanic
mediator mentor merchandiser merchant meteorologist midwife miller miner model moderator musician nanny navigator
negotiator nurse nutritionist officer operative operator optician organizer organiser packer paediatrician painter
paralegal paramedic partner pathologist pharmacist photographer physicist physiotherapist picker pilot planner
plasterer plumber podiatrist porter postdoc practitioner principal printer processor producer professor programmer
promoter prosecutor psychologist publisher ranger receptionist recruiter registrar reporter representative
researcher restorer rigger roofer runner sailor salesperson salesman saleswoman saddler scheduler scientist scout
sculptor seamstress secretary seller server setter shepherd sister smith sommelier solicitor specialist spinner
steward stewardess stylist superintendent supervisor surgeon surveyor tailor tanner teacher technician
technologist telemarketer teller tester therapist tiler toolmaker trader trainee trainer translator treasurer tutor
typist underwriter upholsterer usher valuer vet veterinarian videographer vintner waiter waitress walker warden
warehouseman watchmaker weaver welder writer yardman zoologist apprenticeship traineeship placement ta cna rn pa
`
  .trim()
  .split(/\s+/)

/** Small words that stand between capitals only when a whole phrase is shouted. Data only. */
export const smallWords: ReadonlySet<string> = new Set(
  `a all am an and any are as at be been but can do for from get go had has have he her him his how i if in is it me my no
  not now of on one or our out she so that the them they this to too up us was we were what when who why will with yes
  you your`.split(/\s+/)
)

/** Capitals that are read letter by letter or as one word, and stand beside each other in some trades. */
export const acronyms: ReadonlySet<string> = new Set(
  `acca ansi ascii awol basic btec celta cisco cnnp coshh cscs delta dste ebitda erasmus fcca fors gaap gcse gdpr gnvq haccp hazmat
  hgv hipaa html http https hvac icao ieee ifrs igcse ielts imdg iosh ireland jpeg json lantra laser lgbtq linux loler
  mbchb mcse mrcp mysql nasa nato nebosh nhsx nvme opec osha pasma patlive pcie pgce phpmyadmin pisa prince puwer radar
  raid riba rspb rspca scuba sepa siem smart snmp soap swot tafe tefl tesol toefl ucas ukas unesco unhcr unicef unix
  usda vlan wcag yaml`.split(/\s+/)
)

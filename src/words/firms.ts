/** Words in the names of employers. Data only; our own judgement, from the kinds of work in ISIC and from letters. */

/** Ends of a name that the law or custom adds; two names that differ in them are one. */
export const legalForms = [
  'ab',
  'ag',
  'as',
  'aps',
  'bhd',
  'bv',
  'cic',
  'co',
  'company',
  'corp',
  'corporation',
  'gmbh',
  'inc',
  'incorporated',
  'kg',
  'limited',
  'llc',
  'llp',
  'lp',
  'ltd',
  'nv',
  'oy',
  'plc',
  'private',
  'pte',
  'pty',
  'pvt',
  'sarl',
  'sdn',
  'spa',
  'srl'
] as const

/** What an employer does or is: such a word makes a name that of an employer, and tells no two employers apart. */
export const firmWords = `
academy accountancy accountants accounting adventures advertising advisers advisors advisory aerospace agency agri agro
airlines airways alliance ambulance analytics animal apartments apparel appliances architects architecture archives arms
army art arts assets associates association assurance athletics attorneys auction auto automation automotive aviation
bakers bakery bank banking bar barristers bathrooms beauty beverage beverages bikes biologics biotech bistro boats
boatyard books bookshop boutique breweries brewers brewery brewing broadcasting brokers builders building bureau buses
cabs cafe capital care carpentry carpets cars caterers catering cathedral cement cements center central centre ceramics
chambers charity cheese chemicals chemist chemists childcare children chocolates church cinema city civil clean cleaners
cleaning clinic clinics clothing club coach coaches coaching coast coatings coffee college commerce commission committee
communications community conservancy conservation construction consultancy consultants consulting contractors cooperative
cosmetics council county courier couriers craft crafts creamery creative credit daily dairies dairy data day deli delivery
dental dentistry design designs developers development devices diagnostics diaries digital distillery distribution
distributors district drilling dynamics early ecology education edutech electric electrical electricals electronics elementary
employment energy engineering engineers enterprise enterprises entertainment environmental equipment estate estates events
express fabric fabrication fabricators factory family farm farmers farms fashion federation ferries fertilisers fertilizers
festival film films finance financial fintech first fisheries fitness flooring flowers food foods forestry forwarding foundation
foundry freight fruit fund funding funeral furnishings furniture gallery games garage garden gardens gas general glass global
goods graphics grill grocers grocery group growers guesthouse guild gym hardware harvest haulage health healthcare heating
heritage high holdings holidays home homecare homes homewares hospice hospital hospitality hospitals hostel hotel hotels house
housing hygiene imaging import imports industrial industries infant infants infotech infra infrastructure inn innovation
innovations institute institution instruments insurance interactive interiors international investment investments jewellers
jewelers joinery journal junior kennels kindergarten kitchen kitchens lab laboratories laboratory labs land landscapes
landscaping laundry law learning legal leisure lending libraries library life lifts lighting lines living lodge logistics
lounge machinery machines magazine mail management manor manufacturing marina marine maritime market marketing markets
materials mechanical media medical medicine metals microfinance mill millers mills mines mining mobile mobility models
montessori mortgage mortgages motors mutual museum music national network networks news newspapers nursery nurseries nursing
office oil optical opticians optics orchards organics outdoor outdoors outfitters packaging paediatrics paint paints paper
park parks partners partnership payroll payments pediatrics performance personnel pest pets pharma pharmaceuticals pharmacy
photography physio physiotherapy pictures plant plants plastics platform plumbers plumbing polytechnic ports post
pottery poultry power practice precast precision prep preparatory press primary print printers printing prints processing
produce production productions products programme project projects promotions properties property public publications
publicity publishers publishing pumps radio rail railway railways ranch realtors realty records recovery recruiting recruitment
recycling refining refrigeration regional rehab removals rental rentals repair repairs rescue research residential resort resorts
resources restaurant restaurants retail rides robotics roofing sales salon sanctuary savings school schools science sciences
scientific seafood seafoods secondary securities security seeds semiconductors senior service services sheltered shelter
shipping shop shops signs social society soft software softworks solar solicitors solutions spa spices sport sports staffing
state station stationers stationery steel storage store stores studio studios sugar supermarket supermarkets supplies supply
support surgery surveying surveyors switchgear system systems tailors tax tea tech technical technologies technology telecom
telecoms television textile textiles theatre theater therapeutics therapy tiles timber title tobacco tools tourism tours
towers toys trade traders trading training transit transport transportation travel tree trucking trucks trust trustees tutorials
tutors tv tyres union united university utilities valves vehicles venture ventures vet veterinary village vineyard vision
waste watches water waterways wealth wear web welding welfare wholesale wholesalers wildlife wine winery wines wood woodworks
works workshop workshops yard youth zoo
`
  .trim()
  .split(/\s+/)

/** Words that begin the name of an employer whose kind is told first: "University of Wexcombe", "Radio Calder". */
export const firmLeads = [
  'bank',
  'college',
  'hotel',
  'institute',
  'ministry',
  'museum',
  'radio',
  'school',
  'university'
] as const

/** Words in the names of departments and fields: "Customer Services" and "Corporate Finance" are no employers. */
export const fieldWords = [
  'acute',
  'applied',
  'brand',
  'business',
  'campaign',
  'campaigns',
  'client',
  'clinical',
  'commercial',
  'compliance',
  'consumer',
  'content',
  'corporate',
  'customer',
  'editorial',
  'emergency',
  'external',
  'financial',
  'front',
  'fundraising',
  'guest',
  'human',
  'information',
  'intensive',
  'internal',
  'intervention',
  'investor',
  'member',
  'mental',
  'operational',
  'operations',
  'outreach',
  'patient',
  'people',
  'personal',
  'policy',
  'private',
  'procurement',
  'quality',
  'risk',
  'strategic',
  'student',
  'tenant',
  'treasury',
  'visitor',
  'volunteer'
] as const

/** Places that a larger employer may own: a ward or a school of a trust is no other employer. */
export const siteWords = [
  'academy',
  'branch',
  'building',
  'campus',
  'centre',
  'center',
  'clinic',
  'college',
  'court',
  'depot',
  'department',
  'division',
  'estate',
  'faculty',
  'farm',
  'gallery',
  'garden',
  'gardens',
  'hall',
  'home',
  'hospice',
  'hospital',
  'hotel',
  'house',
  'lab',
  'laboratory',
  'library',
  'lodge',
  'manor',
  'mill',
  'museum',
  'nursery',
  'office',
  'park',
  'plant',
  'polytechnic',
  'port',
  'practice',
  'primary',
  'restaurant',
  'school',
  'service',
  'shop',
  'site',
  'station',
  'store',
  'studio',
  'surgery',
  'terminal',
  'theatre',
  'unit',
  'university',
  'ward',
  'wing',
  'works',
  'yard'
] as const

/** Words in the names of employers that have other names below them, or find work with other employers. */
export const umbrellaWords = [
  'agency',
  'alliance',
  'association',
  'authority',
  'board',
  'borough',
  'brands',
  'city',
  'collection',
  'council',
  'county',
  'diocese',
  'district',
  'education',
  'employment',
  'estates',
  'federation',
  'foundation',
  'government',
  'group',
  'health',
  'healthcare',
  'holdings',
  'homes',
  'hospitals',
  'hotels',
  'industries',
  'international',
  'leisure',
  'libraries',
  'ministry',
  'museums',
  'national',
  'nhs',
  'partners',
  'partnership',
  'personnel',
  'recruiting',
  'recruitment',
  'resorts',
  'resourcing',
  'restaurants',
  'schools',
  'search',
  'service',
  'services',
  'society',
  'staffing',
  'state',
  'talent',
  'trust',
  'university'
] as const

/** Parts before the `@` that belong to an office and not to a person. */
export const officeMailboxes = [
  'admin',
  'apply',
  'applications',
  'careers',
  'contact',
  'enquiries',
  'hello',
  'hiring',
  'hr',
  'info',
  'inquiries',
  'jobs',
  'mail',
  'office',
  'people',
  'recruiting',
  'recruitment',
  'talent',
  'vacancies',
  'work'
] as const

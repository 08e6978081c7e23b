/**
 * Skills that can be told from a text, each with the words it goes by. Data only, written for this project; breadth after
 * the fields of ESCO (esco.ec.europa.eu) and O*NET (onetonline.org).
 *
 * A line is a skill: its terms, parted by commas, the usual one first; after a bar, what backs it in a CV without naming
 * it. In terms of several words each may be inflected ("managing people" is "managed people"); a single word may only be
 * plural, unless it ends in `*`, which stands for any ending. A term with capitals is told by them, for in lower case it
 * is another word. A line that begins with `~` is a skill that many have and few list: adverts ask for it, and no CV is
 * blamed for its absence. Behind the bar a word in lower case stands for all that begin with it, one with capitals for itself.
 *
 * What no CV lists reliably (communication, teamwork, leadership, problem solving) is left out on purpose. It is a
 * function so that nothing of it is kept until a CV or an advert is given.
 */
export const skillSets = (): string => `
# office and administration
~ typing, touch typing, typist, words per minute, wpm, audio typing | secretar, keyboard, administrat
audio transcription, transcrib*, transcription | typing, audio, typist
shorthand, teeline | stenograph
~ minute taking, taking minutes, minuting meetings, take the minutes, minutes of meetings | minutes, secretar, clerk
diary management, managing diaries, diary planning, calendar management, managing calendars, keeping diaries | diary, diaries, calendar, personal assistant, executive assistant, secretar
~ data entry, data input, entering data, keying data | data, database, keyboard
~ filing, record keeping, keeping records, records management, document control, archiving | records, documents, archive, administrat, clerk, registry
receptionist, front desk, switchboard, reception work, reception desk | front of house, visitors, welcom, lobby
~ travel booking, booking travel, travel arrangements, arranging travel | travel, itinerar, personal assistant, executive assistant, events
microsoft office, ms office, office 365, microsoft 365, office suite | Excel, Word, PowerPoint, Outlook, spreadsheet, computer literate, IT skills, ECDL
Excel, spreadsheet, microsoft excel, ms excel, vlookup, pivot table, advanced excel | office 365, microsoft office, ms office, microsoft 365, office suite, google sheets, ECDL, ICDL
microsoft word, ms word, word processing, mail merge | Word, office 365, microsoft office, ms office, microsoft 365, typing, ECDL
PowerPoint, slide decks | office 365, microsoft office, ms office, microsoft 365, presentation, slides
microsoft access, ms access | Access, microsoft office, ms office, database
SharePoint | microsoft, office 365
Google Workspace, G Suite, Google Sheets, Google Docs | google
ECDL, ICDL, european computer driving licence
event planning, event management, managing events, organising events, organising conferences, event coordination, planning events | event, conference, wedding, festival, fundrais
project management, managing projects, project manager, leading projects, running projects | project, PRINCE2, PMP, programme, agile, scrum
PRINCE2, prince 2 | project management
PMP, project management professional, CAPM | project management
agile methods, agile delivery, Agile, scrum, kanban, sprint planning | sprint, jira, product owner
lean manufacturing, lean production, six sigma, kaizen, 5S, lean six sigma, black belt, green belt, continuous improvement | process improvement, efficien, quality
~ change management, managing change | transformation, reorgani, restructur
~ risk assessment, assessing risks, risk management, managing risk, risk register | risk, health and safety, safety, hazard, IOSH, NEBOSH
~ report writing, writing reports | report
proofreading, proof reading, copy editing, copyediting, proofread* | editor, editing, publish, subeditor
office management, managing an office, office manager, running an office | office, administrat
stock control, stock management, inventory management, inventory control, managing stock, managing inventory, stocktaking, stock taking, stocktake, controlling stock, stock rotation, inventory | stock, warehouse, store, storekeep, cycle count, replenish, FIFO
procurement, purchasing, sourcing suppliers, category management, purchase orders | buyer, supplier, vendor, tender, contract, CIPS
tendering, tender writing, bid writing, writing bids, writing tenders, bid management | tender, bid, proposal, procurement
contract management, managing contracts, contract negotiation, contract administration | contract, supplier, NEC, JCT, tender
~ supplier management, managing suppliers, vendor management | supplier, vendor, procurement, purchas, buyer
facilities management, managing facilities, building management | facilit, premises, caretak, building, site manag
# people
~ people management, managing people, line management, staff management, managing staff, managing a team, team management, line manager, supervising staff, staff supervision, managing teams, team leader, leading a team, personnel management, supervising a team | manager, managed, supervis, team lead, led a team, sous chef, head, deputy, brigade, rota, crew, leading, head of, foreman, charge, shift lead, ward sister, staff of, direct reports, captain, coordinat
recruitment, recruiting staff, hiring staff, talent acquisition, interviewing candidates | recruit, hiring, hired, HR, human resources, personnel, interview
human resources, HR management, HR administration, HR advice, personnel administration, CIPD | HR, personnel, employee relations, recruit, people team
employee relations, disciplinary hearings, grievance hearings, trade union negotiation | HR, human resources, union, grievance, disciplin
~ onboarding, staff induction, inductions | new starter, induct, HR, training
~ rostering, rota planning, rota, writing rotas, roster, staff scheduling, shift planning | schedul, shift, supervis, manager
~ training staff, staff training, trained staff, training apprentices, training new starters, staff development, training delivery, delivering training | train, trainer, coach, mentor, induct, teach, tutor, supervis, apprentices, assessor
~ mentoring, mentored, mentor students, mentor colleagues, mentor trainees | coach, buddy, train, supervis, tutor, apprentices
~ coaching, life coaching | coach, mentor, train, tutor
~ performance reviews, conducting appraisals, staff appraisals, performance management, performance appraisal | apprais, manager, supervis, HR, line manag
volunteer management, managing volunteers, coordinating volunteers, volunteer coordination, leading volunteers | volunteer
# finance
bookkeeping, book keeping, bookkeeper, keeping the books, kept books, double entry | ledger, accounts, accountan, reconcil, quickbooks, Xero, Sage, AAT
payroll, wages run, paying wages | timesheet, payslip, wages, salaries, PAYE, RTI, ADP, pay run, P60, W-2
accounting, accountancy, accountant, GAAP, IFRS, management accounts, financial accounting | accounts, ledger, bookkeep, ACCA, CIMA, CPA, AAT, audit, finance
accounts payable, purchase ledger, AP ledger | accounts, ledger, invoic, bookkeep, finance
accounts receivable, sales ledger, credit control, debt collection, collecting debts, chasing debts, invoicing | accounts, ledger, invoic, bookkeep, finance, collections, billing
bank reconciliation, reconciling accounts, reconciling bank, account reconciliation, ledger reconciliation, reconciliation | reconcil, ledger, bookkeep, accounts
month end close, month end, year end accounts, closing the books, monthly close | accounts, ledger, accountan, reporting, close
budgeting, budget management, managing a budget, managing budgets, budget control, budget holder, budget planning, budget responsibility, budgetary control | budget, P&L, cost control, financial plan, treasurer, spend, forecasting, profit and loss
~ forecasting, financial forecasting, cash flow forecast, demand forecasting | forecast, budget, planning, model, cash flow
financial modelling, financial models, discounted cash flow, DCF, valuation models | financial model, valuation, Excel, forecast
financial analysis, financial reporting, management reporting | finance, financial, accountan, analyst, analys
auditing, audit, internal audit, external audit, auditor | compliance, assurance, ISO, inspect
tax returns, taxation, corporation tax, VAT returns, sales tax, GST returns, GST filings, tax filings, self assessment, tax preparation, tax compliance | tax, VAT, GST, accountan, bookkeep
QuickBooks, quick books | intuit
Xero
Sage 50, Sage 200, Sage Accounts, Sage payroll, Sage Line 50, in Sage, using Sage, with Sage, on Sage, and Sage | Sage
SAP, SAP Hana, SAP ERP | ABAP
Oracle Financials, Oracle ERP, Oracle Fusion | Oracle
NetSuite, net suite
Tally ERP, TallyPrime, using Tally, in Tally | Tally
MYOB
Microsoft Dynamics, Dynamics 365, Navision, Business Central | Dynamics
ERP system, enterprise resource planning, ERP | SAP, Oracle, Dynamics, NetSuite, Epicor, Infor
mortgage advice, mortgage advising, CeMAP, mortgage underwriting | mortgage
underwriting, underwriter | insur, risk, mortgage, lending
claims handling, insurance claims, handling claims, claims adjusting | claims, insur, adjust
actuarial modelling, actuarial | actuar
anti money laundering, AML checks, KYC checks, know your customer, AML | compliance, fraud, due diligence, financial crime, KYC
~ cash handling, handling cash, cashing up, till work, till operation, operating a till, balancing tills, cashier | till, cash, teller, bank, checkout, retail, shop, store, supermarket, market stall, sales, bar staff, barista, sales assistant
grant writing, grant applications, writing grants, grant management | grant, fundrais, bid, funding
fundraising, fund raising, raising funds, donor stewardship | fundrais, donor, donation, grant, charity, raised
stockbroking, portfolio management, asset management, investment analysis | invest, portfolio, equit, fund
# customers, sales, marketing
~ customer service, customer care, serving customers, client care, guest service, customer support, helping customers, customer relations, dealing with customers | customer, client, guest, shop, retail, till, waiter, waitress, waiting, reception, barista, bar staff, call centre, helpline, patients, passengers, public, hospitality, front of house, cashier, sales
~ complaint handling, handling complaints, resolving complaints, dealing with complaints | complain, customer, guest, service
~ call handling, call centre work, contact centre, telephone support, taking calls, handling calls | call, phone, telephon, customer, reception, helpline, helpdesk, dispatch
telesales, cold calling, telemarketing, outbound calls | sales, calls, call centre, lead gen
~ sales, selling, salesmanship, field sales, retail sales, sales management | sales, sold, sell, retail, shop, account manag, revenue, business development
~ account management, managing accounts, key accounts, client management | account, client, sales, customer
business development, new business, lead generation, winning business | sales, leads, partnerships, new clients, growth, BD
~ negotiating prices, price negotiation, negotiating with suppliers | negotiat, contract, supplier, procurement, buyer, union, sales
crm system, crm, customer relationship management, crm database | Salesforce, HubSpot, Dynamics, Zoho, Raiser's Edge, customer database
Salesforce, sales force com
HubSpot
merchandising, visual merchandising, window dressing, shop displays | display, retail, merchandis, visual
marketing, marketing campaigns, campaign management, digital marketing, marketing strategy, content marketing | marketing, campaign, brand, promot, advert, social media, seo
social media, social media management, community management | Instagram, Facebook, TikTok, LinkedIn, Twitter, YouTube, Hootsuite, content, digital market
seo, search engine optimisation | search engine, organic, keyword, digital market, Ahrefs, Semrush
pay per click, ppc, google ads, adwords, paid search, paid media | paid, digital market, campaigns, media buy
google analytics, web analytics, GA4 | analytics
email marketing, Mailchimp, newsletter campaigns, email campaigns | newsletter, mailing, campaign, crm
copywriting, copy writing, copywriter, writing copy | copy, content, writer, journalis, editor, blog
public relations, press releases, media relations, press office, PR campaigns | Press, PR, media, communications, journalis
market research, consumer research, focus groups | research, survey, focus group, insight
brand management, branding, brand strategy | brand, marketing, design
# computing
programming, coding, software development, software engineering, writing code, web development, software developer, programmer, software engineer | developer, Python, Java, JavaScript, C++, C#, PHP, Ruby, TypeScript, Go, Rust, Kotlin, Swift, code, software, full stack
python, python 3 | pandas, django, numpy, flask, pytest, jupyter, scikit
django | python
pandas, numpy | python
javascript, js, ecmascript, vanilla js | TypeScript, React, Node.js, Vue, Angular, jQuery, front end
typescript
React, React.js, ReactJS, React Native | Next.js, Redux
Angular, AngularJS
Vue, Vue.js, VueJS | Nuxt
Node.js, NodeJS, Express.js | Node, Express
jquery
Java, Spring Boot, JVM | J2EE, Kotlin, Spring, Maven
Kotlin | Android
C#, .NET, dotnet, ASP.NET | Visual Studio, Azure
C++ | Qt
embedded C, embedded software, firmware, embedded systems | embedded, microcontroller, Arduino, C++, RTOS
php, laravel, symfony | Drupal, WordPress, Magento
ruby on rails, Rails, Ruby programming | Ruby
Golang, Go programming | Go
Rust programming, in Rust | Rust
Scala programming, Apache Spark, PySpark | Scala, Spark, Hadoop
R programming, RStudio, in R, tidyverse | R, statistic, ggplot
MATLAB | Simulink
COBOL | mainframe
VBA, visual basic, excel macros | macros, VB.NET
html, html5, css, sass | web design, web develop, front end, website, WordPress
web design, website design, designing websites, building websites, front end development | website, html, css, web, Figma, WordPress, front end
wordpress, content management system, cms, updating websites | Drupal, Joomla, Squarespace, Wix, website, web content
Shopify, e-commerce, ecommerce, online shop | Magento, WooCommerce, Amazon, eBay, Etsy, online
sql, mysql, postgresql, postgres, sql server, t-sql, pl/sql, sql queries | Oracle, MariaDB, SQLite, database, Snowflake, BigQuery, Redshift
database administration, database design, DBA, managing databases, database management | database, sql, Oracle, MongoDB, Access
MongoDB, NoSQL | Cassandra, DynamoDB, Redis
~ data analysis, analysing data, data analytics, data analyst, statistical analysis, data science | analy, data, statistic, Excel, Tableau, Power BI, SPSS, dashboards, research
machine learning, deep learning, ML models, neural networks, natural language processing | TensorFlow, PyTorch, scikit, AI, artificial intelligence, data scien
Tableau | Power BI, Looker, data visuali
Power BI, PowerBI | Tableau, Looker, DAX, data visuali
data visualisation, dashboards | Tableau, Power BI, Looker, charts, D3, GIS
data engineering, data pipelines, ETL, data warehousing | Airflow, dbt, Snowflake, Spark, warehouse, data engineer
SPSS | statistic, Stata, SAS
Stata | econom, SPSS
SAS programming | SAS
GIS, ArcGIS, QGIS, geographic information systems, geospatial | mapping, cartograph, spatial, Esri, surveying
Linux, Unix, bash scripting, shell scripting | Ubuntu, Debian, Red Hat, sysadmin, server
Windows Server, Active Directory, Group Policy | sysadmin, system administrat, Azure AD, MCSA
AWS, amazon web services | cloud, EC2, Lambda
Azure | cloud, Microsoft certified
Google Cloud Platform, GCP, Google Cloud | cloud
cloud computing, cloud infrastructure, cloud migration | AWS, Azure, GCP, Google Cloud
Kubernetes, k8s | Helm, OpenShift, EKS
Docker, containerisation | Kubernetes, container
Ansible | Terraform, Puppet, Chef, DevOps
Terraform, infrastructure as code | Ansible, CloudFormation, Puppet, Chef, DevOps
DevOps, CI/CD, continuous integration, Jenkins, GitHub Actions | GitLab, pipelines, Docker, Terraform, site reliability
Git, GitHub, GitLab, version control | SVN, Mercurial, Bitbucket
Jira, Confluence | Atlassian, agile, scrum
software testing, test automation, automated testing, Selenium, QA testing, unit testing, manual testing | tester, QA, quality assurance, test, Cypress, Playwright
IT support, technical support, help desk, helpdesk, service desk, desktop support, second line support, first line support | IT technician, support, ITIL, troubleshoot, systems administrat
ITIL | service management
network administration, network engineering, computer networks, Cisco networking, routers and switches | network, Cisco, CompTIA, Juniper, firewall, LAN
CCNA, CCNP | Cisco
cyber security, cybersecurity, information security, penetration testing, ethical hacking | CISSP, security, SOC, SIEM, ISO 27001, infosec
system administration, sysadmin, server administration | server, Linux, Windows, Active Directory, administrat
business analysis, business analyst, requirements gathering, process mapping | BA, requirements, analyst, stakeholder, process
UX design, user experience, UI design, user research, usability testing, interaction design | UX, UI, Figma, designer, wireframe, prototyp
Figma, Sketch and Figma, Adobe XD | UX, UI design, Sketch, InVision
iOS development, SwiftUI, Swift programming | Swift, iOS, mobile
Android development | Kotlin, Android, mobile, Flutter
mobile development, app development | Swift, Kotlin, iOS, Android, mobile, Flutter, React Native
game development, Unity 3D, Unreal Engine, game design | Unity, Unreal, games, C#
API design, REST APIs, GraphQL, RESTful services, microservices | API, REST, backend, back end
blockchain, smart contracts, Solidity | Ethereum, crypto
# design, media, arts
graphic design, designing posters, graphic designer | design, InDesign, Illustrator, Photoshop, Adobe, Canva, typograph
Photoshop | Adobe, Creative Suite, Creative Cloud, retouch, photograph, graphic design
Adobe Illustrator | Illustrator, Adobe, Creative Suite, Creative Cloud, graphic design
InDesign, desktop publishing, page layout, typesetting | Adobe, Creative Suite, Creative Cloud, QuarkXPress, layout, typograph, graphic design
Adobe Creative Suite, Adobe Creative Cloud, Creative Suite, Creative Cloud | Photoshop, Illustrator, InDesign, Premiere, After Effects, Adobe
Canva | graphic design
video editing, editing video, Premiere Pro, Final Cut, After Effects, DaVinci Resolve, film editing, video production | video, film, editor, Avid, documentar
photography, photographer, studio lighting | photo, camera, Lightroom
sound engineering, audio engineering, Pro Tools, mixing sound, sound desk, live sound, sound design | sound, audio, studio, mixing, radio
animation, animator, motion graphics, 3D modelling, Blender, Maya modelling | animat, After Effects, 3D, Cinema 4D
illustration, illustrator, drawing by hand, life drawing | drawing, artist, Illustrator, fine art
stage lighting, lighting design, lighting rig, stage management, stage manager, rigging lights | stage, theatre, lighting, technician, production
costume making, dressmaking, pattern cutting, sewing, bespoke tailoring, seamstress, alterations | costume, garment, textile, wardrobe, fashion, stitch, machinist, upholster
knitting, weaving, textile design | textile, loom, yarn, fabric
pottery, ceramics, throwing pots, glazing pots | kiln, clay, potter, ceramic
jewellery making, silversmithing, goldsmithing, stone setting | jewel, silver, gold
interior design, interior designer | interiors, SketchUp, design
radio production, podcasting, broadcasting, television production | radio, podcast, broadcast, producer, TV, BBC
journalism, news reporting, journalist, reporter | newspaper, news, Press, editor, magazine, NCTJ
creative writing, screenwriting, scriptwriting, script writing | writer, novel, screenplay, playwright, author, poet
piano, pianist, organist, playing the organ, accompanist | music, keyboard, organ
music teaching, teaching music, choir leading, conducting choirs | music, choir, piano, violin, conductor, instrument
curating, curation, exhibition design, collections care, object handling, museum documentation | curat, museum, galler, exhibition, collection
conservation of paintings, paper conservation, object conservation, book restoration, bookbinding, furniture restoration | conserv, restor, museum, archiv, binding
museum collections, accessioning, cataloguing collections, cataloguing, cataloging | catalog, museum, librar, archiv, collection, records
library management systems, shelving, information retrieval, Dewey | librar
# health
nursing, registered nurse, staff nurse, RGN, RN license, nurse | nurs, NMC, ward, NCLEX
midwifery, midwife | midwi, maternity, birth
phlebotomy, taking blood, venepuncture, venipuncture, drawing blood, blood draws, blood samples, phlebotomist | blood, phlebotom, clinical skills
cannulation, IV cannulation, inserting cannulas | cannula, intravenous, IV, venepuncture, phlebotom
IV therapy, intravenous therapy, infusions, IV lines | intravenous, IV, infusion, cannul
wound care, wound dressing, dressing wounds, tissue viability, changing dressings | wound, dressing, nurs, tissue
catheterisation, catheter care | catheter, nurs, urolog
medication administration, administering medication, giving medication, medication rounds, drug rounds, medicines management, dispensing medication, medicines administration | medic, drug round, nurs, dispens, pharmac, MAR chart
vital signs, taking observations, blood pressure readings, clinical observations, NEWS2, patient observations | observations, blood pressure, Obs, nurs, healthcare assistant, paramedic, EMT, clinical
triage, triaging patients, telephone triage | emergency, nurs, paramedic, 999, A&E, urgent
CPR, cardiopulmonary resuscitation, basic life support, resuscitation, BLS, CPR trained, advanced life support, ALS, defibrillator | ILS, first aid, resus, life support, life saving, lifeguard, paramedic, EMT, AED
first aid, first aider, emergency first aid, FAW | CPR, St John Ambulance, Red Cross, lifeguard, paramedic, nurse, life support, EMT
mental health first aid, mental health support, mental health nursing, MHFA | mental health, psychiatr, counsel, CAMHS, psycholog, wellbeing, RMN
infection control, infection prevention, IPC, barrier nursing, hand hygiene | infection, steril, nurs, hygiene, ward, care home, theatre
sterilisation, decontamination of instruments, autoclave, aseptic technique, ANTT | steril, autoclave, decontamin, theatre, dental nurse, laborator, aseptic
palliative care, end of life care, hospice care, terminal care | palliative, hospice, end of life, care home, Macmillan
dementia care, caring for people with dementia, dementia, alzheimer* | dementia, elderly, older people, care home, memory, geriatric
personal care, care work, caring for the elderly, elderly care, domiciliary care, home care, washing and dressing, care assistant, caring for residents | Care, carer, resident, nurs, support worker, HCA, CNA, home help, domiciliary
~ moving and handling, manual handling, hoisting patients, patient handling, safe lifting, using a hoist | handling, hoist, lifting, Care, warehouse, porter, load
care planning, care plans, writing care plans | Care, nurs, social work, support plan, key worker
paediatric care, paediatric nursing, paediatrics, pediatrics, neonatal care, caring for children | paediatric, child, neonatal, nursery, RSCN, infant
intensive care, critical care, ITU, ICU nursing | ICU, ITU, HDU, critical, ventilat
theatre nursing, scrub nurse, operating theatre, scrubbing in, surgical nursing | theatre, surg, operating room, scrub, ODP
dialysis, haemodialysis, renal nursing | renal, kidney, dialys
ultrasound scanning, sonography | sonograph, ultraso, radiogra
MRI scanning | MRI, radiogra
CT scanning | CT, radiogra
radiography, x-ray imaging, taking x-rays | radiogra, imaging, x-ray, sonograph, MRI, CT
physiotherapy, physical therapy, physiotherapist, rehabilitation exercises | physio, rehab, sports therap
occupational therapy, occupational therapist | OT, occupational, rehab
speech therapy, speech and language therapy | SLT, speech, language therap
counselling, counsellor, talking therapy, CBT, cognitive behavioural therapy, psychotherapy | counsel, therap, psycholog, Samaritans, BACP
dental nursing, dental nurse, chairside assistance, dental hygiene | dental, dentist, orthodont
pharmacy dispensing, dispensing prescriptions, dispensing, dispenser, pharmacy technician | pharmac, dispens, prescription, chemist
optical dispensing, eye tests, contact lens fitting, optometry | optic, optom, lens
massage, sports massage, massage therapy, reflexology | masseu, massage, Spa, therap
patient records, medical records, electronic health records, Epic EHR, SystmOne, EMIS Web | EMIS, SystmOne, EHR, EMR, medical, patient, clinic, surgery, Epic, Cerner
medical coding, ICD-10, medical billing, clinical coding | coding, billing, coder, CPT, ICD
medical terminology, medical secretary, medical transcription | medical, clinic, nurs, hospital, surgery
ambulance driving, blue light driving, paramedic, EMT, emergency medical technician | ambulance, emergency, EMT, paramedic
clinical trials, good clinical practice, GCP trials, clinical research | clinical trial, clinical research, GCP, trial, ICH
health promotion, smoking cessation, public health, vaccination, immunisation, giving vaccines, vaccinating | public health, vaccin, immuni, health visit, community health, nurs, Flu
veterinary nursing, veterinary care, animal nursing | veterinar, Vet, animal, RVN
audiology, hearing tests, hearing aid fitting | audiolog, hearing
nutrition, dietetics, meal planning, dietitian | nutri, diet, meal
# social care, public service
safeguarding, child protection, safeguarding adults, safeguarding children, designated safeguarding lead, DSL | safeguard, protection, social work, vulnerable, KCSIE, DBS, LADO
social work, social worker, casework, case management, managing a caseload | social work, case, support worker, probation, housing
youth work, working with young people, youth worker | youth, young people, teenag, scout, children, pupils, students
childcare, child care, looking after children, nursery work, childminding, nannying, babysitting | child, nursery, nanny, early years, au pair, babysit, creche, playgroup, kindergarten
early years, EYFS, early years foundation stage, early childhood education | EYFS, nursery, reception class, preschool, kindergarten, foundation stage, child
SEN, special educational needs, special needs, SEND, special education, learning disabilities, SENCO, IEPs | autis, ADHD, dyslexi, learning support, learning difficult, SENCO, additional needs, inclusion, one to one, special school
autism support, autism, ADHD support, dyslexia support | autis, ADHD, dyslexi, SEN, special educational, special needs, SEND, neurodiver
Makaton, picture exchange, PECS | SEN, Sign, signing
~ positive behaviour support, behaviour management, managing behaviour, classroom management, de-escalation, team teach | behaviour, teach, classroom, school, pupil, youth, SEN
housing advice, housing management, tenancy management, tenancy sustainment | housing, tenan, landlord, homeless, lettings
welfare benefits advice, debt advice, benefits advice, money advice | advice, benefit, debt, Citizens, welfare
probation work, offender management, prison officer | probation, offend, prison, custod, justice
drug and alcohol work, substance misuse, addiction counselling, harm reduction | addict, substance, drug, alcohol, recovery
~ community engagement, community development, outreach work, outreach | community, outreach, engag, volunteer, resident
policy analysis, policy development, policy writing, policy research, writing policy | policy, research, parliament, government, civil servi
planning applications, town planning, urban planning, development control, planning law | planning, planner, urban, RTPI
emergency planning, crisis management, business continuity | emergency, crisis, resilien, continuity
firefighting, fire fighting, breathing apparatus, firefighter | fire
policing, police work, crime investigation, investigating crime | police, constable, detective, crime, investigat
SIA licence, SIA badge, SIA door supervisor | security, SIA, door
CCTV, CCTV operation | CCTV, security, control room
security guarding, door supervision, security guard | security, SIA, guard, door, CCTV
customs clearance, customs declarations, border control, import export documentation | customs, border, import, export, freight, shipping
advocacy, advocating for clients | advoca, represent, support worker, Law, rights
mediation, mediator | mediat, conflict, dispute, negotiat, restorative
# education
teaching, teacher, qualified teacher status, QTS, PGCE, lesson planning, planning lessons, classroom teaching, lecturing | teach, taught, tutor, lectur, school, classroom, demonstrator, course, class, workshop, PGCE, instructor, pupils, education
phonics, teaching reading, guided reading, literacy teaching, synthetic phonics | reading, literacy, phonic, primary, key stage 1, KS1, early years, English
numeracy, teaching maths, maths teaching, teaching mathematics, mathematics teaching, maths tutoring | math, numeracy
teaching science, science teaching, science teacher | science, physics, chemistry, biology
curriculum design, curriculum development, curriculum planning, schemes of work, instructional design | curricul, scheme, course design, teach, lectur, e-learning, syllabus
e-learning, Moodle, online learning, Articulate Storyline, learning management system | elearning, Moodle, Blackboard, Canvas, LMS, online, Articulate
TEFL, CELTA, teaching English as a foreign language, ESL, ESOL, EFL, TESOL, English as an additional language, EAL | English language, English teacher, language school, TEFL, CELTA
tutoring, private tuition, private tutor | tutor, teach, tuition
exam marking, marking exams, assessment of learning, moderating coursework, exam invigilation, invigilating | examin, Marking, marked, assess, teach, invigilat
pastoral care, form tutor, student welfare, student support | pastoral, tutor, welfare, teach, counsel, student
school administration, SIMS database, admissions work, student admissions | school, SIMS, admission, registr, administrat
careers advice, careers guidance, career counselling | career, guidance, employability
~ research supervision, supervising theses, supervising students | supervis, lectur, professor, students
# science and laboratory
laboratory work, lab work, laboratory techniques, wet lab, bench work, lab technician | Lab, laborator, assay, pipett, bench, chem, biolog
pcr, polymerase chain reaction, qpcr, real-time pcr | molecular, DNA, genet, sequenc
dna sequencing, next generation sequencing, NGS, gene sequencing, DNA extraction | sequenc, DNA, genom, molecular
cell culture, tissue culture, culturing cells | cell, tissue, culture
hplc, high performance liquid chromatography, gas chromatography, GC-MS, chromatography, mass spectrometry | chromatograph, HPLC, spectro, analytical chem, LC-MS
spectroscopy, spectrometry, NMR | spectro, NMR, analytical chem
microscopy, electron microscopy, microscope work, confocal | microscop, histolog, SEM, imaging
histology, tissue sectioning, staining slides | histolog, pathology, biomedical
microbiology, culturing bacteria, plating cultures, gram staining | microbio, bacteri, biomedical
elisa, immunoassay | antibod, immuno, assay
western blot, gel electrophoresis | protein, antibod, immuno, assay, molecular
flow cytometry, FACS | cytomet, immuno
bioinformatics, genomics, computational biology | bioinformat, genom, computational
titration, volumetric analysis, wet chemistry | chem, Lab
good laboratory practice, GLP | quality, regulat, Lab, GMP
good manufacturing practice, GMP, cGMP | GLP, GMP, pharmaceutic, quality, regulat, Lab
water sampling, water testing, water quality testing, soil sampling, environmental monitoring, environmental sampling | water, soil, environment, sampling, monitor, ecolog
ecological surveys, bird surveys, species identification, habitat surveys, bat surveys, botanical surveys, plant identification | ecolog, survey, wildlife, species, habitat, botan, conservation
habitat management, nature conservation, coppicing, hedge laying, hedgelaying, dry stone walling, conservation volunteering | conserv, ranger, warden, woodland, hedge, coppic, reserve, wildlife
archaeological excavation, excavation, excavating, fieldwork and finds, dig supervision | archaeo, excavat, Dig, digging, finds
geological mapping, core logging, logging core, geotechnical surveys | geolog, geotech, core, borehole
statistics, statistical modelling, biostatistics, regression analysis | statistic, regression, R, SPSS, Stata, data, math, econom
econometrics, economic modelling | econom, Stata, statistic
survey design, questionnaire design, qualitative research, qualitative interviews, quantitative research, NVivo | research, survey, questionnaire, interview, thesis, dissertation
peer review, scientific writing, academic writing, writing papers, publishing papers | paper, publi, journal, thesis, PhD, research
# engineering and manufacturing
cad, computer aided design, draughting, technical drawing, cad drawings, drafter | autocad, solidworks, Autodesk, CATIA, draughts, draft, Revit, SketchUp, Fusion 360, drawing, Inventor, Solid Edge, MicroStation, design engineer
autocad | cad, draught, Revit, Civil 3D
CATIA | cad, solidworks, Inventor
solidworks | cad, Inventor, Fusion 360, Solid Edge, CATIA
Revit, BIM, building information modelling | cad, Autodesk, Navisworks
SketchUp | cad, 3D
finite element analysis, FEA, Ansys, stress analysis, computational fluid dynamics, CFD | FEA, Ansys, Abaqus, simulation, CFD, stress
cnc, computer numerical control, cnc machining, cnc milling, cnc turning, cnc programming, machining centre | Fanuc, Haas, Mazak, Heidenhain, machinist, numerical control, Mill, milling, miller, lathe, Siemens NX, Mastercam, turner, G-code, router
lathe work, manual lathe, turning and milling, centre lathe, machining, milling machine, lathe, machinist, toolmaking, tool making | machin, turner, miller, toolmaker, cnc, engineering workshop, fitter
g-code, Mastercam, CAM programming, Fusion 360 | cnc, CAM
plc, plc programming, programmable logic controllers, ladder logic, SCADA | Siemens S7, Allen Bradley, automation, controls, SCADA, Rockwell
robotics, robot programming, industrial robots, robot cells | robot, automation, KUKA, Fanuc, ABB
hydraulics, pneumatics, hydraulic systems, pneumatic systems | hydraulic, pneumatic, fitter, mechanic, fluid power
3D printing, additive manufacturing, rapid prototyping | 3D print, additive, prototyp, maker
injection moulding, plastic moulding | mould, plastic, polymer
~ quality control, quality assurance, quality inspection, QC inspection, ISO 9001, quality management, quality auditing | quality, QA, QC, inspect, ISO, audit
calibration, calibrating instruments, metrology, coordinate measuring machine, CMM | calibrat, metrolog, measur, instrument
planned maintenance, preventive maintenance, preventative maintenance, plant maintenance, machine maintenance, maintenance engineering | mainten, maintain, fitter, mechanic, service engineer, millwright
assembly line work, production line, machine operation, machine operator, operating machinery, assembly work | production, assembl, machine, factory, operative, manufactur, Line
production planning, MRP, materials planning, capacity planning | production, planner, MRP, schedul, ERP, manufactur
electronics, circuit design, pcb design, soldering, pcb assembly, circuit boards, surface mount | electronic, PCB, solder, circuit, Altium, KiCad
power electronics, high voltage switching, high voltage, HV switching, switchgear | high voltage, HV, power, substation, switchgear, electrical
control systems, control engineering, instrumentation | control, instrument, PLC, automation
structural engineering, structural design, structural calculations | structur, civil engineer, steel, concrete
civil engineering, highway design, drainage design | civil, highway, drain, infrastructure, road, rail
chemical engineering, process engineering, process control | chemical engineer, process, plant, refin
water treatment, wastewater treatment, sewage treatment | water, sewage, waste
~ health and safety, site safety, workplace safety, safety audits | safety, IOSH, NEBOSH, OSHA, COSHH, risk assess, SMSTS, CSCS
OSHA, OSHA 10, OSHA 30 | safety
COSHH | safety, hazard, clean, Lab
NEBOSH
IOSH, IOSH Managing Safely | NEBOSH
HACCP, food safety, food hygiene, level 2 food hygiene, ServSafe, food handler | hygiene, food, HACCP, kitchen, chef, cook, cater
ISO 14001, environmental management, carbon accounting, sustainability reporting | environment, sustainab, carbon, ISO
nuclear safety, radiation protection, health physics | nuclear, radiat
# construction and trades
welding, weld*, TIG welding, MIG welding, arc welding, stick welding, MMA welding, TIG | fabricat, TIG, MIG, coded, boilermak, pipefit, steelwork
fabrication, metal fabrication, sheet metal work, sheet metal, steel fabrication, metalwork, blacksmithing | fabricat, metal, weld, smith, steel, boilermak
carpentry, carpenter, joinery, joiner, cabinet making, cabinetmaking, cabinetmaker, furniture maker, woodworking, woodwork, bench joinery | carpent, joiner, cabinet, wood, furniture, timber, roofing, staircase, fitted kitchens
plumbing, plumber, pipe fitting, pipefitting, installing bathrooms | plumb, pipe, heating, gas engineer, boiler, gas safe
gas fitting, Gas Safe, boiler installation, boiler servicing, installing boilers, central heating | Gas, gas engineer, boiler, heating, Gas Safe
electrical installation, electrician, wiring, rewiring, house wiring, electrical wiring, testing and inspection, 18th edition, wiring regulations, electrical testing | electric, 18th edition, wire, NICEIC, Part P, BS 7671
PAT testing, portable appliance testing | PAT, electric
bricklaying, bricklayer, laying bricks, brickwork, stonemasonry, stone masonry, stonemason, stone carving | brick, mason, stone, pointing
plastering, plasterer, drylining, dry lining, drywall | plaster, drylin, drywall, render
painting and decorating, painter and decorator, wallpapering, wallpaper hanging | paint, decorat, wallpaper
tiling, tiler, wall tiling, floor laying, flooring | tile, tiling, floor, bathroom
roofing, roofer, slating, thatching, leadwork | roof, slat, thatch
scaffolding, scaffolder, CISRS | scaffold
groundworks, concreting, pouring concrete, kerb laying, paving, drain laying | groundwork, concret, paving, kerb, labour, civils, landscap, drain
glazing, glazier, window fitting, fitting windows | glaz, window, glass
insulation, retrofit, heat pumps, heat pump installation, solar installation, solar panels, photovoltaic installation | insulat, retrofit, heat pump, solar, renewable
HVAC, air conditioning, refrigeration, F-gas, ventilation systems | hvac, refriger, air con, ventilat, F-gas, heating, chiller
site management, site supervision, site manager, SMSTS, SSSTS | site, foreman, construction, SMSTS
quantity surveying, quantity surveyor, cost estimating, estimating, bills of quantities, estimator | quantit, estimat, RICS, cost, take-off
land surveying, setting out, total station, topographical surveys, building surveying | survey, total station, setting out, RICS, GPS, Leica
upholstery, upholsterer, reupholstering, soft furnishings | upholster, furniture, furnish, sewing
locksmithing, locksmith, fitting locks | lock
property maintenance, handyman work, general maintenance, building maintenance, small repairs | mainten, handyman, caretak, janitor, repair, maintain
CSCS card, CSCS | construction, site, labourer
asbestos removal, asbestos awareness | asbestos
window cleaning, commercial cleaning, office cleaning, deep cleaning, industrial cleaning, housekeeping | clean, housekeep, janitor, domestic, chambermaid, room attendant
upholstery cleaning, carpet cleaning | carpet, clean
# vehicles, transport, logistics
forklift, fork-lift, forklift licence, fork lift truck, counterbalance, reach truck, forklift driving, FLT licence, counterbalance licence, forklift truck, lift truck | FLT, fork, RTITB, warehouse plant, telehandler, counterbalance, reach
telehandler, telescopic handler, excavator operation, digger driving, dumper driving, CPCS, plant operation, NPORS, 360 excavator | CPCS, NPORS, plant, digger, dumper, excavator, telehandler
crane operation, crane operator, tower crane, overhead crane, slinger, slinging and signalling, crane driver | crane, sling, lifting, rigger
cherry picker, IPAF, scissor lift, MEWP | IPAF, MEWP, access platform, powered access
hgv, lgv, cdl, hgv licence, lgv licence, hgv class 1, class 2 licence, hgv class 2, commercial driver's license, category C licence, C+E, category CE, lorry driving, truck driving, lorry driver, truck driver, heavy goods vehicle, heavy vehicle licence, HR licence | lorry, truck, haulage, HGV, LGV, CDL, Class 1, tractor trailer, Driver CPC, articulated, artic, tanker
bus driving, PCV licence, coach driving, bus driver, passenger carrying vehicle | Bus, coach, PCV, passenger
~ delivery driving, van driving, multi-drop, van driver, delivery driver, courier | driv, deliver, courier, Van
~ full driving licence, clean driving licence, driving licence, full UK licence, valid driver's license, driver's licence, clean licence | driv, licence, HGV, courier, Van, own car, car owner, license
digital tachograph, tachograph, drivers' hours, driver CPC | tacho, CPC, HGV, LGV, driver
ADR certificate, ADR licence, dangerous goods, hazardous goods, hazmat | ADR, hazard, dangerous, hazmat, tanker
motor mechanics, vehicle repair, car mechanic, car maintenance, vehicle maintenance, engine repair, vehicle servicing, auto repair, auto mechanic, motor mechanic, MOT testing, diesel mechanic, ASE certified | mechanic, vehicle, garage, motor, Auto, MOT, engine, ASE, Car
vehicle diagnostics, fault diagnosis, engine diagnostics, fault finding, faultfinding | diagnos, mechanic, technician, fault, fitter, engineer, electric
bodywork repair, panel beating, spray painting, paint spraying, respraying | body shop, bodywork, panel, spray, paint
bicycle repair, bike mechanic, cycle mechanic, Cytech | bike, bicycle, cycle
aircraft maintenance, Part 66, airframe | aircraft, airframe, avionic, aviation, RAF, Part 66
pilot's licence, instrument rating, private pilot, commercial pilot | pilot, flight, aviat, CPL, PPL
boat handling, powerboat, RYA Powerboat, yachtmaster, seamanship, deckhand | boat, yacht, RYA, sail, marine, deck, ship, vessel
rail signalling, train driving, PTS card, track maintenance | rail, train, track, signal
logistics, supply chain, supply chain management, distribution management | logistic, supply, warehouse, transport, distribution, freight, shipping, fleet
warehousing, warehouse work, order picking, picking and packing, goods in, warehouse operative, voice picking | warehouse, picker, packer, despatch, dispatch, stores, depot, distribution, stock
warehouse management system, WMS, RF scanner, handheld scanner | WMS, scan, warehouse, SAP, Manhattan
freight forwarding, shipping documents, air freight, sea freight, bills of lading | freight, shipping, forward, import, export, customs
route planning, transport planning, fleet management, dispatching, scheduling deliveries, delivery scheduling | route, fleet, transport, dispatch, planner, logistic, schedul, driver
baggage handling, ground handling, airside driving, cabin crew | airport, airside, airline, cabin, aviation
# hospitality, food
cooking, cook, chef, kitchen work, food preparation, preparing meals, food prep, commis chef, line cook, cookery | chef, kitchen, cook, cater, food, restaurant
baking, baker, patisserie, pastry, sourdough, bread making, cake decorating, pastry chef | bak, pastry, patisserie, cake, bread
butchery, butcher, meat cutting, filleting fish, fishmonger | butcher, meat, abattoir, fish
menu planning, menu design, costing menus, menu costing, planning menus | menu, chef, kitchen, cater
catering, mass catering, banqueting, event catering | cater, banquet, chef, kitchen, canteen, events, food
bartending, bar work, cocktails, mixology, cellar management, bar management, bartender, cellar work, tending bar | Bar, cellar, cocktail, Pub, licensee
barista, coffee making, latte art, making coffee | barista, coffee, cafe
waiting tables, silver service, table service, waiting on tables, waitress, waiter, food service | wait, restaurant, server, table, cafe, front of house, banquet
wine knowledge, sommelier, WSET, wine tasting | wine, WSET, sommelier, vine
hotel reception, hotel front desk, Opera PMS, guest relations, night audit, concierge | hotel, front desk, guest, reception, Opera
hotel housekeeping, room servicing | housekeep, hotel, room, clean
personal licence, alcohol licence, premises licence, personal licence holder | licens, licence, Pub, Bar
tour guiding, tour guide, guiding tours, Blue Badge guide, leading tours | guide, tour, museum, visitor
lifeguarding, lifeguard, NPLQ, pool lifeguard | lifeguard, pool, NPLQ, swim, life saving
swimming teaching, teaching swimming, swimming coaching, swim coach | swim, aquatic, pool
personal training, fitness instruction, gym instruction, personal trainer, circuit training classes | gym, fitness, trainer, sport, exercise, REPs
sports coaching, coaching athletes, coaching juniors, sports coach | football, rugby, cricket, netball, coach, sport, FA Level, club, team, PE
yoga teaching, pilates, teaching yoga | yoga, pilates
hairdressing, hair cutting, hair colouring, hairdresser, barbering, cutting hair, barber, hairstyling | hair, barber, salon, stylist
beauty therapy, manicure, waxing, nail technician, facials, make-up artistry | beauty, nail, salon, Spa, make-up, makeup, cosmet
floristry, florist, flower arranging, wedding flowers | florist, flower, bouquet
funeral directing, embalming, funeral arranging | funeral, embalm, mortuar
# land, animals
farming, farm work, arable farming, dairy farming, crop growing, farmhand, livestock farming | farm, crop, agricult, harvest, livestock, herd, dairy, arable, orchard
lambing, shepherding, sheep shearing, shearing sheep, shearing, shepherd | sheep, lamb, shear, flock, farm, livestock
milking, herd management, herdsman, calving, dairy herd, milking parlour | dairy, milk, herd, Cow, calv, cattle, farm
livestock handling, animal husbandry, stockmanship, handling cattle, livestock | livestock, cattle, sheep, Pig, animal, stockm, farm, herd
horse care, grooming horses, stable management, horse riding, riding horses, stable yard, equine care | horse, equine, stable, riding, groom, yard
dog training, dog handling, dog grooming, kennel work | dog, kennel, canine, groom
animal care, zookeeping, animal welfare | animal, zoo, Vet, kennel, rescue, farm, livestock
tractor driving, driving tractors, combine driving, combine harvester, tractor work | tractor, farm, combine, plough, agricult
gardening, horticulture, gardener, propagation, glasshouse work, planting schemes, pruning, RHS Level 2, greenhouse work | garden, horticult, plant, nursery, RHS, landscap, propagat, prun, grounds
landscaping, landscape gardening, landscaper, hard landscaping, turf laying, garden design | landscap, garden, paving, turf, grounds
greenkeeping, turf care, groundskeeping, grounds maintenance, turf management | green, turf, ground, golf, pitch
tree surgery, arboriculture, tree climbing, tree felling, felling trees, arborist | CS30, CS31, CS39, tree, arbor, chainsaw, forest, fell, climb
chainsaw, chainsaw licence, chainsaw operation, CS30, CS31, CS39 | tree, arbor, forest, fell
forestry, forest management, timber harvesting | forest, timber, wood, tree
beekeeping, keeping bees, apiary | Bee, hive, apiar
fish farming, aquaculture, sea fishing, commercial fishing | fish, aquacult, trawler, salmon
pesticide spraying, PA1, PA1 and PA6, spray certificate, knapsack sprayer | spray, PA1, PA6, pesticide, BASIS
gamekeeping, pest control, deer stalking | keeper, pest, game, deer, vermin
# law and compliance
litigation, civil litigation, conducting litigation, court proceedings, trial preparation | litigat, court, trial, solicitor, barrister, paralegal, attorney, dispute, Law
conveyancing, property law, conveyancer, land registry | convey, property, land registry, paralegal, solicitor
legal research, legal drafting, drafting contracts, contract drafting, drafting pleadings, Westlaw | legal, Law, paralegal, solicitor, LLB, draft, Westlaw, LexisNexis, attorney
employment law | employment, CIPD, HR, tribunal
family law | family
immigration law | immigration, asylum, visa
criminal law, criminal defence | crim, police station
contract law, company law, corporate law, commercial law | contract, corporate, commercial
e-discovery, document review, disclosure exercises | document, discovery, paralegal, litigat
notary, notarial work, notary public | notar
compliance, regulatory compliance, FCA regulations, compliance monitoring, regulatory reporting | complian, regulat, FCA, audit, AML, governance, SEC, FDA
GDPR, data protection, HIPAA, freedom of information, DPA 2018 | data protection, GDPR, privacy, HIPAA, confidential, information governance
intellectual property, patent drafting, trade marks, patent searches | patent, intellectual, trademark, trade mark
company secretarial, corporate governance, board papers, board secretary | governance, board, secretar, trustee, ICSA, clerk
court clerking, court reporting, legal secretary | court, legal, clerk, stenograph
# other qualifications, broad
translation, translating documents, translator, translating | translat, interpret, linguist, bilingual, languages
interpreting, interpreter, court interpreting, consecutive interpreting | interpret, translat, bilingual, linguist
sign language, BSL, British Sign Language, ASL, Auslan, American Sign Language | Sign, signing, deaf, BSL, ASL
braille | blind, visual impair
~ enhanced DBS, DBS check, DBS certificate, disclosure and barring | DBS, CRB, PVG
security clearance, SC clearance, DV clearance | clearance, vetted, SC, DV
confined spaces, confined space entry | confined, sewer, tank
working at height, rope access, IRATA | height, rope, IRATA, scaffold, roof, tree, crane, abseil, climb
fire warden, fire marshal, fire safety, fire risk assessment | fire, safety
chartered engineer, CEng, incorporated engineer | chartered, CEng, IMechE, ICE, IET
`

/** Languages, in the same form. They are told from what is merely of a country by the words around them. */
export const languageSets = (): string => `
french | france, paris, quebec, bilingual
spanish, castilian | spain, espan, mexico, madrid, barcelona, latin america, hispanic, argentina, colombia, chile, peru
german | germany, deutsch, austria, berlin, munich, vienna, zurich
italian | italy, Rome, milan
portuguese | portugal, brazil, lisbon, angola
dutch, flemish | netherlands, belgium, amsterdam
swedish | sweden
norwegian | norway
danish | denmark
finnish | finland
icelandic | iceland
Polish | poland, warsaw, krakow
russian | russia, moscow
ukrainian | ukraine, kyiv
czech | prague
slovak | slovakia, bratislava
hungarian | hungary, budapest
romanian | romania, bucharest, moldova
bulgarian | bulgaria, sofia
greek | greece, athens, cyprus
turkish | turkey, istanbul, ankara
serbian, croatian, bosnian | serbia, croatia, bosnia, belgrade, zagreb
lithuanian | lithuania
latvian | latvia
estonian | estonia
albanian | albania, kosovo
arabic | egypt, morocco, tunis, syria, lebanon, jordan, dubai, saudi, iraq
hebrew | israel
farsi, persian, dari | iran, afghan
pashto | afghan, pakistan
kurdish | kurd
urdu | pakistan
hindi | india, hindustani
punjabi, panjabi | punjab
bengali, bangla, sylheti | bengal, bangladesh
gujarati | gujarat
marathi | maharashtra, mumbai, pune
tamil | chennai, sri lanka
telugu | hyderabad, andhra, telangana
kannada | karnataka, bengaluru, bangalore
malayalam | kerala
nepali | nepal
sinhala, sinhalese | sri lanka
mandarin, chinese, putonghua | china, taiwan, beijing, shanghai, singapore
cantonese | hong kong, guangdong
japanese | japan, tokyo, JLPT
korean | korea, seoul
vietnamese | vietnam
Thai | thailand, bangkok
tagalog, filipino | philippines, manila
malay, indonesian, bahasa | malaysia, indonesia
swahili, kiswahili | kenya, tanzania
somali | somalia
amharic | ethiopia
yoruba | nigeria, lagos
igbo | nigeria
hausa | nigeria
twi | ghana
shona | zimbabwe
zulu, isizulu | south africa, kwazulu
xhosa, isixhosa | south africa
afrikaans | south africa
welsh, cymraeg | wales, cardiff
gaelic, gaeilge | ireland, scotland, gaeltacht, irish
catalan | barcelona, catalonia
Latin | classics
maori, te reo | new zealand
`

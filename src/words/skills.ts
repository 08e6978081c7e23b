/** Words that name something a person can do, use or hold. Data only. */
export const skillWords = `
accounting accreditation accredited administration advocacy agile apprenticeship audit audits autocad bachelor
baking bookkeeping boots bricklaying budgeting budgets cad calibration carpentry catering certificate certificates
certification certifications certified charter chartered coaching coding commissioning compliance conservation
cooking copywriting cpr css curriculum dispensing degree diploma dispatch docker drafting drawings excel
experience expertise facilitation finance fluency fluent forklift fundraising git grooming gst html inspection
inspections inventory invoicing java javascript joinery jquery kubernetes languages licence license licensed linux
logistics maintenance masonry master mba mentoring merchandising negotiation netsuite networking onboarding
payroll phlebotomy photography photoshop phonics plastering plc plumbing portfolio procurement programming
proofreading python qualification qualifications qualified quickbooks reconciliation reconciliations recruitment
rehabilitation repairs rostering rota safeguarding sales salesforce sap scheduling seo sewing sketchup soldering
spanish spreadsheets sql stocktake stocktaking supervision supervised surveying swift tableau tally teaching
tendering training translation triage typing typescript tig upholstery welding wiring xero
`
  .trim()
  .split(/\s+/)

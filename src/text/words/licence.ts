/** Professions that may be practised only by who stands in a public register, and how people say that they do. */
export const licenceWords = {
  licensed:
    'licensed licenced registered chartered accredited state-licensed state-registered board-certified ' +
    'board_certified board-licensed licensed_and_insured fully-licensed',
  profession:
    'architect attorney lawyer solicitor barrister notary cpa accountant surveyor physician doctor ' +
    'surgeon psychiatrist nurse pharmacist dentist psychologist therapist psychotherapist counselor counsellor ' +
    'dermatologist cardiologist radiologist neurologist oncologist pediatrician paediatrician gynecologist ' +
    'dietitian dietician veterinarian vet physiotherapist optometrist midwife electrician plumber realtor broker ' +
    'real_estate_agent real_estate_broker social_worker actuary auditor',
  /** Nobody says this who has no licence, or says it of work that needs none. */
  licensedTitle:
    'certified_public_accountant chartered_accountant chartered_engineer chartered_surveyor chartered_architect ' +
    'registered_nurse registered_architect registered_dietitian registered_pharmacist attorney_at_law ' +
    'attorney-at-law barrister-at-law ceng p.eng peng chartered_civil_engineer chartered_structural_engineer',
  /** Only a person of these professions says "I am a …", and they need a licence everywhere. */
  alwaysLicensed:
    'attorney lawyer solicitor barrister physician surgeon pharmacist dentist cpa psychiatrist veterinarian ' +
    'medical_doctor',
  licenceNoun: 'license licence licenses licences registration',
  licenceMark: 'pe p.e cpa rn md bar architect architecture engineering law legal nursing medical pharmacy',
  number: 'number no nr no. # num',
  practising: 'practicing practising admitted called qualified',
  /** An architect of these needs no licence. */
  otherArchitect:
    'software solution solutions cloud data system systems enterprise aws azure gcp network security salesforce ' +
    'information it web technical application api database backend frontend devops machine ai ml sales support ' +
    'prompt qa test audio sound game train',
  /** "CPA" as the cost of an action. */
  costPerAction:
    'marketing campaign campaigns affiliate offer offers lead leads ads ad network networks traffic cpc cpm cpl roas ' +
    'ctr conversion conversions low lower lowered reduce reduced reducing cost costs per_action optimise optimize ' +
    'facebook google media roi',
  /** Who is still on the way has no licence to look up. */
  learning: 'course courses exam exams student studying pursuing candidate trainee aspiring preparing section sections',
  /** Before the profession: someone else is meant. */
  ofSomeone:
    'for looking_for seeking with by to under helped help hired hire hiring assist assisting assisted clients client between via ' +
    'alongside against find finds finding recruit recruited a_team_of connects connect match matches ask consult ' +
    'father mother brother sister wife husband uncle friend',
};

/** How people write places whose names the tables hold in another form: folded, and the form in the tables. */
const table = `
okc: oklahoma city|mpls: minneapolis|bklyn: brooklyn|indy: indianapolis|cincy: cincinnati|bmore: baltimore|pgh: pittsburgh
kc: kansas city|nashvegas: nashville|abq: albuquerque|slc: salt lake city|htx: houston|dfw: dallas|atl: atlanta
sf bay: bay area|marin: bay area|marin county: bay area|sonoma county: bay area|nor cal: norcal|soflo: south florida
silicon hills: austin|silicon slopes: salt lake city|lehigh valley: allentown
south jersey: new jersey|north jersey: new jersey|central jersey: new jersey|jersey shore: new jersey|conn: connecticut
mass: massachusetts|western mass: massachusetts|western massachusetts: massachusetts|central mass: massachusetts
murica: united states|merica: united states|czech rep: czech republic
n macedonia: north macedonia|leamington spa: royal leamington spa|mansoura: al mansurah|el mansoura: al mansurah
ffm: frankfurt am main|stgt: stuttgart|kbh: kobenhavn|gbg: goteborg|tallin: tallinn|kyjiw: kyiv|kiyv: kyiv|мск: москва
екб: екатеринбург|нск: новосибирск|ростов: ростов на дону|tlv: tel aviv|nrb: nairobi|khi: karachi|isloo: islamabad
ctg: chittagong|blore: bangalore|jaksel: jakarta|spore: singapore|welly: wellington|wgtn: wellington|chch: christchurch
akl: auckland|syd: sydney|brisvegas: brisbane|baires: buenos aires|stgo: santiago de chile|uio: quito|gye: guayaquil
londn: london|san fransico: san francisco|chigaco: chicago|bostom: boston
`;

const names = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((entry) => entry.split(': ') as [string, string]),
);

/** @returns the name in the tables; nothing where none is known. */
export const tableName = (folded: string): string | undefined => names.get(folded);

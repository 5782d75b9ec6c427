/** Invented people and places. Whoever bears one of these names does so by chance. */

// prettier-ignore
export const firstNames = [
  "Aisha", "Alun", "Amara", "Bethan", "Callum", "Carys", "Chidi", "Chloe", "Dafydd", "Dev",
  "Eirlys", "Eleri", "Emeka", "Fatima", "Ffion", "Gareth", "Grace", "Gwen", "Hannah", "Harpreet",
  "Ibrahim", "Imogen", "Ines", "Iolo", "Jamila", "Joanna", "Kavita", "Kwame", "Lara", "Leila",
  "Liam", "Llinos", "Maeve", "Malik", "Marek", "Megan", "Mina", "Naomi", "Nia", "Oliver",
  "Omar", "Patrick", "Priya", "Rhys", "Rosa", "Ruth", "Samira", "Siân", "Sofia", "Stephen",
  "Tariq", "Temi", "Tomos", "Una", "Victor", "Wanda", "Yasmin", "Ŵyn", "Zara", "Zoë",
] as const;

// prettier-ignore
export const surnames = [
  "Abara", "Ahmed", "Ashdown", "Banerjee", "Bevan", "Birch", "Brân", "Calloway", "Chaudhry", "Clarke",
  "Coombes", "Davies", "Dhillon", "Duarte", "Ellis", "Evans", "Farrow", "Foley", "Gill", "Griffiths",
  "Gruffydd", "Hale", "Hussain", "Ifans", "Jenkins", "Jones", "Kaur", "Kelly", "Khan", "Kowalska",
  "Lacey", "Lewis", "Llŷr", "Lowe", "Marsh", "Mensah", "Morgan", "Murphy", "Nash", "Ncube",
  "Nolan", "Okafor", "Osei", "Owen", "Parry", "Patel", "Pryce", "Quinn", "Raman", "Reid",
  "Rowlands", "Sandhu", "Shaw", "Silva", "Singh", "Tate", "Thorne", "Tudor", "Vaughan", "Whitlock",
] as const;

// prettier-ignore
export const places = [
  "Alderwick", "Bramhollow", "Caer Wen", "Copperfield", "Dunmere", "Eastholm", "Fernlea", "Foxley Cross",
  "Glan Elan", "Greyfriars", "Harrowgate Hill", "Hollinbeck", "Iron Bridge End", "Kestrel Moor", "Lantern Quay",
  "Llanfair Isaf", "Longmead", "Marlpit", "Nether Stow", "Northwater", "Oakenshaw", "Penrhos Uchaf", "Quarry Bank",
  "Ravenscar Vale", "Redmire", "Saltmarsh", "Silverdale Court", "Stonecross", "Tanners Row", "Three Rivers",
  "Upper Weir", "Westering", "Wharfside", "Whin Fell", "Ynys Deg",
] as const;

// prettier-ignore
export const regions = [
  "East", "Midlands", "North", "North East", "North West", "South", "South East", "South West", "Wales", "Family Courts",
] as const;

/** As many names of branches as are asked for, each once: "Alderwick", …, then "Alderwick and Bramhollow", …. */
export const branchName = (number: number): string => {
  const first = places[number % places.length] ?? places[0];
  const round = Math.floor(number / places.length);
  const second = places[(number + round) % places.length] ?? places[0];
  return round === 0 ? first : `${first} and ${second}`;
};

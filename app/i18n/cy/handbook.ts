export const handbook = {
  edition: "Argraffiad",
  published: "Cyhoeddwyd ar",
  version: "Fersiwn",
  contents: "Cynnwys",
  terms: "Egluro geiriau",
  mayBeOld: "Y gwersi ar y wefan sy’n cyfrif: cânt eu cywiro pan fydd y gyfraith neu’r cwrs yn newid.",
};

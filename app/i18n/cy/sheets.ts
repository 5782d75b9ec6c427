export const sheets = {
  pdf: "Ei argraffu: PDF",
  jobAids: {
    title: "Cymhorthion gwaith",
    summary:
      "Ffurflenni, cardiau a llythyrau i'w hargraffu a'u cymryd gyda chi. Nid oes dim a ysgrifennwch arnynt yn mynd i Branchwork.",
    none: "Nid oes cymhorthion gwaith yn y cwrs eto",
  },
  kits: {
    title: "Pecynnau sesiwn",
    summary: "Yr hyn sydd ei angen arnoch i gynnal sesiwn ddysgu pob modiwl, mewn ystafell neu ar-lein.",
    none: "Nid oes pecynnau sesiwn yn y cwrs eto",
  },
};

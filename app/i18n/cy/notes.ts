export const notes = {
  summary: "Yr hyn yr ydych wedi’i ysgrifennu wrth ymyl y gwersi. Dim ond chi all ei ddarllen.",
  none: "Nid ydych wedi ysgrifennu unrhyw nodiadau eto",
  noneText: "Mae lle iddynt wrth droed pob gwers.",
  others: "Gwersi nad ydynt bellach yn rhan o’r cwrs",
  change: "Newid",
  delete: "Dileu",
  changeOf: "Newid y nodiadau ar “{{lesson}}”",
  deleteOf: "Dileu’r nodiadau ar “{{lesson}}”",
  deleteTitle: "Dileu’r nodiadau hyn?",
  deleteText: "Ni ellir eu hadfer.",
  keep: "Eu cadw",
  stale: "Newidiwyd y nodiadau hyn mewn ffenestr arall",
  staleText:
    "Mae’r hyn sydd wedi’i gadw nawr i’w weld yma. Mae’r hyn a deipioch yn dal yn y blwch isod, ac nid yw wedi’i gadw eto.",
  staleDelete: "Newidiwyd y nodiadau hyn mewn ffenestr arall. Fel hyn y maent nawr.",
  emptied: "Dim byd: dilëwyd y nodiadau.",
  toLesson: "Yn ôl i’r wers",
};

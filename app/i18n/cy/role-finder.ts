export const roleFinder = {
  pageTitle: "Pa rôl sy’n addas i mi?",
  private:
    "Ni chedwir eich atebion, ac nid oes neb arall yn eu gweld. Pan adewch y dudalen hon byddant wedi diflannu. Dim ond rôl a rowch yn eich cynllun sy’n aros, a dim ond chi all ddarllen y cynllun hwnnw.",
  answers: { yes: "Ie", partly: "Yn rhannol", no: "Na" },
  leaveOpen: "Nid oes rhaid ateb dim: gadewch yn agored yr hyn nad ydych yn siŵr ohono.",
  show: "Dangos y rolau",
  yourAnswers: "Eich atebion",
  noAnswer: "Atebwch ie, yn rhannol neu na i o leiaf un gosodiad.",
  result: {
    title: "Yr hyn y mae eich atebion yn siarad drosto",
    more: "Awgrym i’w drafod gyda’ch cangen yw hwn. Cewch anghytuno ag ef.",
    none: "Nid yw eich atebion yn siarad dros yr un o’r rolau hyn eto",
    noneMore: "Mae hynny’n ateb hefyd. Darllenwch am y rolau, a siaradwch â rhywun sydd ag un ohonynt.",
    firstStep: "Cam cyntaf",
    add: "Rhoi hon yn fy nghynllun unigol",
    others: "Y rolau eraill",
    all: "Pob rôl",
  },
  change: "Newid eich atebion",
  again: "Dechrau eto heb atebion",
  full: {
    title: "Nid oes lle i rôl arall yn eich cynllun",
    more: "Ni newidiwyd dim. Byrhewch yr hyn sydd yno, yna dewch yn ôl.",
    open: "Agor y rhan honno o’m cynllun",
  },
  link: { intro: "Ddim yn siŵr beth yr hoffech ei wneud yn eich cangen?" },
};

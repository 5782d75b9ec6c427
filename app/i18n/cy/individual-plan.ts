export const individualPlan = {
  pageTitle: "Fy nghynllun",
  title: "Eich cynllun unigol",
  none: {
    private:
      "Dim ond chi all ei ddarllen. Nid oes gan arweinwyr canghennau, hyfforddwyr, swyddogion na gweinyddwyr unrhyw ffordd i mewn.",
    button: "Dechrau fy nghynllun",
    notOffered: "Nid oes cynllun unigol i’w lenwi eto",
    notOfferedMore:
      "Nid oes templed ar ei gyfer yn y cwrs y mae eich undeb wedi’i gyhoeddi. Gall hyfforddwr ychwanegu un.",
  },
  started: "Dechreuwyd ar",
  private:
    "Dim ond chi all ddarllen y cynllun hwn. Ewch ag ef at eich mentor fel ffeil, neu ar bapur, os dymunwch.",
  onlyYou: "Dim ond chi all ddarllen yr hyn a ysgrifennwch yma.",
  missingMore: "Llenwch nhw dros gynifer o droeon ag y mynnwch; mae deng munud ar y tro yn ddigon.",
  nothingMissingMore: "Mae popeth y mae’r cynllun yn gofyn amdano yno. Dewch yn ôl ato ym mhob adolygiad.",
  due: {
    title: "Eich adolygiadau",
    intro: "Wedi’u cyfrif o’r diwrnod y dechreuoch y cynllun.",
    done: "Wedi’i ysgrifennu",
    waiting: "Mae’n bryd ei ysgrifennu",
    about: "Ar gyfer tua",
    anyTime: "Cewch ysgrifennu ynddo unrhyw bryd.",
  },
  download: {
    intro:
      "Penawdau, rhestrau a thablau y mae darllenwyr sgrin yn eu deall. Mae’r ffeil mor breifat â’r lle yr ydych yn ei chadw.",
  },
  document: {
    started: "Dechreuwyd ar {{date}}",
    due: "Ar gyfer tua {{date}}",
    private:
      "Mae’r cynllun hwn yn eiddo i’r sawl a’i hysgrifennodd. Nid yw Branchwork yn ei ddangos i neb arall.",
  },
};

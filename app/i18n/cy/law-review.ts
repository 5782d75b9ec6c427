export const lawReview = {
  title: "Adolygiad cyfreithiol",
  column: "Adolygwyd y gyfraith",
  outstanding: "Heb ei wneud eto",
  reviewed: "Wedi’i adolygu",
  whileOutstanding:
    "Hyd nes y cofnodir adolygiad, mae pob testun sy’n datgan y gyfraith yn dweud wrth ei ddarllenwyr nad yw adolygiad cyfreithiol yr undeb wedi’i wneud eto.",
  whoRecords: "Gweinyddwr neu swyddog cenedlaethol sy’n ei gofnodi.",
  afterPublishing:
    "Ar ôl ei gyhoeddi, ni fydd yr adolygiad cyfreithiol wedi’i wneud hyd nes y bydd gweinyddwr neu swyddog cenedlaethol yn ei gofnodi ar y dudalen hon.",
  fields: { reviewer: "Adolygwyd gan", reviewedOn: "Adolygwyd ar", note: "Nodyn" },
  hints: {
    reviewer:
      "Enw a swydd, megis “Siân Enghraifft, Swyddog Cyfreithiol”. Bydd pawb yn ei ddarllen o dan y cwrs, hefyd ar dudalennau heb fewngofnodi: gofynnwch i’r person yn gyntaf.",
    note: "Beth a wiriwyd, a beth sydd ar ôl. Dim ond gweinyddwyr, hyfforddwyr a swyddogion cenedlaethol sy’n ei ddarllen.",
  },
  recorded: "Cofnodwyd ar",
  by: "gan {{name}}",
  faults: {
    notYet: "Mae’r diwrnod hwn eto i ddod.",
    tooEarly: "Mae’r diwrnod hwn cyn 2020. Edrychwch eto ar y flwyddyn.",
    stale:
      "Ni newidiwyd dim: cafodd yr adolygiad ei gofnodi, ei gywiro neu ei dynnu’n ôl gan rywun yn y cyfamser",
    staleHelp:
      "Uchod y mae’r sefyllfa fel y mae nawr. Mae’r hyn a deipioch wedi’i gadw isod; edrychwch drosto cyn ei anfon eto.",
    draft: "Nid oes adolygiad cyfreithiol gan ddrafft",
    draftHelp: "Cyhoeddwch ef yn gyntaf. Gellir cofnodi ei adolygiad o hynny ymlaen.",
  },
  record: "Cofnodi’r adolygiad",
  correct: "Ei gywiro",
  saveCorrection: "Cadw’r cywiriad",
  withdraw: "Ei dynnu’n ôl",
  withdrawHelp:
    "O’r eiliad honno dywedir wrth ddarllenwyr eto nad yw’r adolygiad cyfreithiol wedi’i wneud. Dilëir yr enw, y dyddiad a’r nodyn; mae’r ffaith ei fod wedi’i dynnu’n ôl, a chan bwy, yn aros ar gofnod.",
  confirmWithdrawal: "Ie, ei dynnu’n ôl",
  takeOver: "Defnyddio adolygiad Argraffiad {{number}}: nid oes dim sy’n seiliedig ar y gyfraith wedi newid",
  takeOverHelp:
    "Mae’r ffeithiau, y gwersi, y cwestiynau, y tudalennau, y cymhorthion gwaith a’r pecynnau sesiwn air am air yr un fath â rhai Argraffiad {{number}}. Bydd ei adolygydd a’i ddyddiad wedyn yn sefyll dros yr argraffiad hwn hefyd.",
  orRecord: "Neu cofnodwch adolygiad newydd:",
  notices: {
    recorded: "Mae’r adolygiad wedi’i gofnodi. Bydd darllenwyr yn ei weld o hyn ymlaen.",
    corrected: "Mae’r cywiriad wedi’i gadw. Bydd darllenwyr yn ei weld o hyn ymlaen.",
    withdrawn: "Mae’r adolygiad wedi’i dynnu’n ôl. Dywedir wrth ddarllenwyr nad yw wedi’i wneud eto.",
    takenOver: "Mae adolygiad yr argraffiad cynharach nawr yn sefyll dros hwn hefyd.",
  },
};

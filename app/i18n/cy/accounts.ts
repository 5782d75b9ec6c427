export const accounts = {
  roles: {
    rep: { name: "Cynrychiolydd", does: "Yn dysgu, ac yn cymryd rhan yng nghynllun y gangen." },
    branch_lead: {
      name: "Arweinydd cangen",
      does: "Yn gweld pwy yn y gangen sydd wedi cwblhau beth a phryd, ac yn arwain ei chynllun.",
    },
    trainer: { name: "Hyfforddwr", does: "Yn cynnal y cwrs ac yn arwain sesiynau hyfforddi." },
    national: {
      name: "Swyddog cenedlaethol",
      does: "Yn gweld cyflwr pob cangen a’r niferoedd sydd ynddi.",
    },
    administrator: { name: "Gweinyddwr", does: "Yn gofalu am bobl, canghennau a rolau." },
  },
  fields: {
    name: "Enw",
    email: "Cyfeiriad e-bost",
    membershipNumber: "Rhif aelodaeth",
    password: "Cyfrinair",
    newPassword: "Cyfrinair newydd",
    currentPassword: "Cyfrinair presennol",
    passwordHint:
      "O leiaf {{min}} nod. Ychydig eiriau na fyddai neb ond chi’n eu rhoi gyda’i gilydd sydd orau.",
    showPassword: "Dangos y cyfrinair",
    hidePassword: "Cuddio’r cyfrinair",
    language: "Iaith",
    languageOfPages: "Iaith y tudalennau",
  },
  faults: {
    name: "Ysgrifennwch yr enw ar un llinell, heb < na >.",
    membershipNumber: "Defnyddiwch lythrennau, digidau, bylchau a . / - yn unig.",
    passwordHasEmail: "Dewiswch gyfrinair nad yw’n cynnwys rhan gyntaf eich cyfeiriad e-bost.",
    passwordBreached:
      "Mae’r cyfrinair hwn ar y rhestrau y rhoddir cynnig arnynt gyntaf. Dewiswch un arall, fel tri neu bedwar gair.",
    passwordIsNumber: "Dewiswch gyfrinair nad yw’n rhif aelodaeth i chi.",
    currentPassword: "Nid hwn yw eich cyfrinair presennol. Rhowch gynnig arall arni.",
    emailTaken: "Mae gan rywun y cyfeiriad e-bost hwn yn barod.",
    numberTaken: "Mae gan rywun y rhif aelodaeth hwn yn barod.",
  },
  tooMany_zero: "Gormod o geisiadau. Arhoswch ychydig, yna rhowch gynnig arall arni.",
  tooMany_one: "Gormod o geisiadau. Arhoswch {{count}} munud, yna rhowch gynnig arall arni.",
  tooMany_two: "Gormod o geisiadau. Arhoswch {{count}} funud, yna rhowch gynnig arall arni.",
  tooMany_few: "Gormod o geisiadau. Arhoswch {{count}} munud, yna rhowch gynnig arall arni.",
  tooMany_many: "Gormod o geisiadau. Arhoswch {{count}} munud, yna rhowch gynnig arall arni.",
  tooMany_other: "Gormod o geisiadau. Arhoswch {{count}} munud, yna rhowch gynnig arall arni.",
  signIn: {
    title: "Mewngofnodi",
    wrong:
      "Nid yw’r cyfeiriad e-bost a’r cyfrinair hyn yn perthyn i’w gilydd. Edrychwch ar y ddau a rhowch gynnig arall arni.",
    lost: "Wedi colli eich cyfrinair?",
    lostHelp:
      "Gofynnwch i weinyddwr eich undeb am ddolen ailosod. Mae’n gweithio unwaith, o fewn diwrnod, ac wedyn byddwch yn dewis cyfrinair newydd.",
    noAccount: "Dim cyfrif eto?",
    noAccountHelp:
      "Mae angen gwahoddiad arnoch. Gofynnwch i arweinydd eich cangen, a fydd yn gofyn i weinyddwr am un.",
  },
  welcome: {
    tab: "Croeso",
    title: "Croeso i Branchwork",
    invited: "Mae eich undeb wedi eich gwahodd. Dewiswch gyfrinair ac rydych i mewn.",
    notYou: "Nid chi yw hwn? Caewch y dudalen hon a dywedwch wrth bwy bynnag a anfonodd y ddolen atoch.",
    accept: "Gosod cyfrinair a dechrau",
    firstTitle: "Dod yn weinyddwr cyntaf",
    firstSummary:
      "Dywedwch pwy ydych chi a dewiswch gyfrinair. Yna bydd Branchwork yn eich tywys drwy’r camau cyntaf. Mae’r ddolen yn gweithio unwaith.",
    becomeFirst: "Dod yn weinyddwr",
  },
  reset: {
    title: "Dewis cyfrinair newydd",
    summary: "Wedyn byddwch wedi mewngofnodi yma, ac wedi allgofnodi ym mhob man arall.",
    save: "Cadw’r cyfrinair newydd",
  },
  account: {
    title: "Eich cyfrif",
    you: "Chi",
    wrongDetails: "Oes rhywbeth yma’n anghywir? Gofynnwch i weinyddwr eich undeb ei gywiro.",
    branch: "Cangen",
    noBranch: "Dim cangen",
    roles: "Rolau",
    noRoles: "Dim rôl",
    languageChosen: "Mae eich iaith wedi’i chadw.",
    chooseLanguage: "Cadw’r iaith",
    password: "Newid eich cyfrinair",
    passwordHelp: "Bydd pob dyfais arall yn cael ei hallgofnodi pan fyddwch yn ei newid.",
    passwordChanged: "Mae eich cyfrinair newydd wedi’i gadw, ac mae pob dyfais arall wedi’i hallgofnodi.",
    changePassword: "Newid y cyfrinair",
    signIns: "Lle rydych wedi mewngofnodi",
    signInCount_zero: "Nid ydych wedi mewngofnodi ar unrhyw ddyfais.",
    signInCount_one: "Rydych wedi mewngofnodi ar {{count}} ddyfais: hon.",
    signInCount_two: "Rydych wedi mewngofnodi ar {{count}} ddyfais, gan gynnwys hon.",
    signInCount_few: "Rydych wedi mewngofnodi ar {{count}} dyfais, gan gynnwys hon.",
    signInCount_many: "Rydych wedi mewngofnodi ar {{count}} dyfais, gan gynnwys hon.",
    signInCount_other: "Rydych wedi mewngofnodi ar {{count}} dyfais, gan gynnwys hon.",
    signOutEverywhere: "Allgofnodi ym mhob man",
    others: {
      title: "Yr hyn y mae eraill yn ei weld amdanaf",
      intro: "Mae Branchwork yn dangos cyn lleied amdanoch ag sydd ei angen ar bob un.",
      nobody: "Neb ond chi",
      nobodySees:
        "Eich atebion, eich sgoriau, eich ymgeisiau a faint o amser a gymeroch: dim ond chi sy’n eu gweld. Mae’r un peth yn wir am eich cwestiynau adolygu a’ch cynllun unigol.",
      lead: "Arweinwyr eich cangen",
      leadSees:
        "Pa fodiwlau rydych wedi’u cwblhau, dyddiad pob un, a’r hyn sydd ar ôl i’w wneud. A ydych wedi’ch ardystio i fynd gydag aelodau, a than pryd. Byth eich atebion na’ch sgoriau.",
      leadOfNone:
        "Nid ydych yn gynrychiolydd mewn unrhyw gangen, felly nid oes arweinydd cangen yn gweld dim amdanoch.",
      reps: "Cynrychiolwyr eraill eich cangen",
      repsSee:
        "Faint ohonoch sydd wedi cwblhau pob modiwl, unwaith y bydd hynny’n bump o bobl neu fwy. Dim enwau. Mae’r hyn a ysgrifennwch yng nghynllun y gangen yno i’r gangen: mae pob blwch yn dweud pwy sy’n ei ddarllen.",
      trainer: "Hyfforddwyr",
      trainerSees:
        "Pwy ddaeth i’r sesiynau y maent yn eu harwain, a’r hyn a gydnabuwyd ganddynt fel rhywbeth a ddysgwyd gennych mewn man arall. Nid eich gwersi, eich atebion na’ch sgoriau.",
      national: "Swyddogion cenedlaethol",
      nationalSees:
        "Faint o gynrychiolwyr sydd gan bob cangen a pha mor bell y mae’r gangen wedi dod: cyflwr a niferoedd, dim enwau a dim atebion.",
      administrator: "Gweinyddwyr",
      administratorSees:
        "Eich enw, cyfeiriad e-bost, rhif aelodaeth, cangen a rolau. Gallant edrych y tu mewn i gangen pan fydd rhaid. Bob tro y byddant yn darllen neu’n newid eich cofnod, caiff hynny ei nodi, gyda phwy a phryd.",
    },
  },
};

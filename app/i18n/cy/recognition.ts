/** Certificates, their check pages, the certification of companions, and what was learnt elsewhere. */
export const recognition = {
  document: {
    certificate: "Tystysgrif",
    saysThat: "Mae’r dystysgrif hon yn dweud bod y person a enwir yma wedi cwblhau modiwl:",
    hasCompleted: "Modiwl {{number}} o raglen addysg yr undeb: {{title}}.",
    completedOn: "Cwblhawyd ar",
    edition: "Argraffiad",
    covers: "Yr hyn yr oedd yn ei gynnwys",
    check: "Gwirio’r dystysgrif hon",
    checkText:
      "Gall pwy bynnag sydd â’r cod hwn weld ar y dudalen wirio yr hyn y mae’r deiliad yn ei ddangos yno. Gall y deiliad dynnu hynny’n ôl unrhyw bryd.",
    address: "Cyfeiriad",
    code: "Cod",
  },
  certificate: {
    title: "Eich tystysgrif",
    download: "Lawrlwytho fel PDF",
    recognised: "Cydnabuwyd oherwydd",
    notACertification:
      "Mae’r modiwl hwn yn eich gwneud yn gymwys i gael eich ardystio’n gydymaith. Nid y dystysgrif yw’r ardystiad hwnnw: swyddog a enwir sy’n ardystio, yn ysgrifenedig.",
    seeCertification: "Gweld a ydych wedi’ch ardystio",
    shareTitle: "Gadael i eraill ei gwirio",
    shareText:
      "Os dymunwch, gall pwy bynnag sydd â chod weld ar dudalen heb fewngofnodi fod y dystysgrif yn ddilys. Ni rennir dim nes i chi ei throi ymlaen, a dim ond yr hyn a diciwch.",
    protectedTitle: "Mae’r dudalen yn dweud eich bod yn perthyn i undeb",
    protectedText:
      "Mae aelodaeth o undeb yn ddata categori arbennig: mae’r gyfraith yn ei warchod. Mae’r dudalen wirio yn enwi’r undeb, felly rhowch y cod dim ond i bobl a gaiff wybod. Gallwch ei dynnu’n ôl yma unrhyw bryd.",
    isShared: "Mae eich tudalen wirio ymlaen:",
    ending:
      "Mae cod newydd yn rhoi terfyn ar yr hen un, ac mae diffodd y dudalen yn rhoi terfyn ar y cod. Ni ellir gwirio tystysgrifau a argraffwyd gennych o’r blaen mwyach.",
    replace: "Gwneud cod newydd",
    withdraw: "Diffodd y dudalen wirio",
    nameLegend: "Eich enw",
    names: {
      hidden: "Heb ei ddangos",
      initials: "Blaenlythrennau yn unig: {{initials}}",
      full: "Yn llawn: {{name}}",
    },
    showLegend: "Dangos hefyd",
    show: { module: "Pa fodiwl ydyw", date: "Y diwrnod y gwnaethoch ei gwblhau" },
    startShare: "Troi’r dudalen wirio ymlaen",
    saveShare: "Cadw’r hyn y mae’n ei ddangos",
    nothingShared: "Dewiswch o leiaf un peth i’w ddangos, yma neu isod.",
    notices: {
      shared:
        "Mae’r dudalen wirio ymlaen, ac mae’n dangos yr hyn a diciwyd gennych. Lawrlwythwch y dystysgrif eto i gael y cyfeiriad arni.",
      replaced: "Mae gennych god newydd. Mae’r hen un yn anhysbys o hyn ymlaen.",
      withdrawn: "Mae’r dudalen wirio wedi’i diffodd. Mae ei chod yn anhysbys o hyn ymlaen.",
    },
  },
  check: {
    tab: "Gwirio",
    title: "Gwirio cod",
    summary: "Teipiwch y cod sydd wedi’i argraffu ar dystysgrif.",
    codeHint: "Saith grŵp o bedwar. Nid oes ots am briflythrennau na chysylltnodau.",
    button: "Gwirio",
    foundTitle: "Mae’r dystysgrif hon yn ddilys",
    foundText: "Fe’i gwnaed yma, am fodiwl y mae ei deiliad wedi’i gwblhau.",
    onlyShared: "Ei deiliad sy’n dewis beth a ddangosir yma, a gall ei dynnu’n ôl.",
    union: "Undeb",
    name: "Enw",
    module: "Modiwl",
    unknownTitle: "Nid yw’r cod hwn yn hysbys",
    unknownText:
      "Ni rennir dim oddi tano. Edrychwch eto ar y cod, neu gofynnwch i bwy bynnag a’i rhoddodd i chi.",
  },
  companion: {
    title: "Cymdeithion",
    summary:
      "Mae cwblhau Modiwl 2 yn gwneud cynrychiolydd yn gymwys i fynd gydag aelodau i wrandawiadau. Swyddog a enwir sy’n ardystio, yn ysgrifenedig. Ystyr “Yn dod i ben” yw o fewn {{days}} diwrnod.",
    states: {
      eligible: "Cymwys",
      certified: "Wedi’i ardystio",
      expiring: "Yn dod i ben",
      expired: "Wedi dod i ben",
      withdrawn: "Wedi’i dynnu’n ôl",
    },
    since: "Cwblhawyd Modiwl 2 ar",
    until: "tan",
    search: "Enw neu gangen",
    choose: "Dewis {{name}}",
    certifyChosen: "Ardystio neu adnewyddu’r rhai a diciwyd",
    found_zero: "{{count}} person",
    found_one: "{{count}} person",
    found_two: "{{count}} berson",
    found_few: "{{count}} pherson",
    found_many: "{{count}} pherson",
    found_other: "{{count}} person",
    none: "Nid oes neb yn gymwys eto",
    noneHelp: "Bydd pwy bynnag sy’n cwblhau Modiwl 2 yn ymddangos yma, i’w ardystio gan swyddog.",
    noMatch: "Nid oes neb fel hynny",
    noMatchHelp: "Dewiswch gyflwr neu enw arall, neu dangoswch bawb.",
    notices: {
      certified: "Wedi’u hardystio. Gall pob un lawrlwytho’r llythyr o dudalen ei gyfrif.",
      withdrawn: "Mae’r ardystiad wedi’i dynnu’n ôl. Mae’r modiwl a gwblhawyd yn aros fel y mae.",
    },
    inBranch: "Cydymaith",
    certifiedUntil: "Wedi’i ardystio tan",
    notCertified: "Heb ei ardystio",
  },
  certify: {
    title: "Ardystio cymdeithion",
    summary:
      "Rydych yn dweud yn ysgrifenedig, ar ran yr undeb, eu bod wedi’u hyfforddi i fynd gyda gweithiwr i wrandawiad disgyblu neu achwyn. Adnewyddir pwy bynnag sydd wedi’i ardystio eisoes.",
    issuer: "Ardystiwyd gan",
    issuerHint:
      "Eich enw chi sydd ar y llythyr. Nid oes neb yn ardystio yn enw rhywun arall, nac yn ei ardystio ei hun.",
    fields: { office: "Eich swydd", issuedOn: "Dyddiad cyhoeddi", expiresOn: "Diwrnod olaf" },
    hints: {
      office: "Fel y dylai fod ar y llythyr, er enghraifft “Swyddog Cenedlaethol”.",
      expiresOn: "Nid yw’r gyfraith yn pennu hyd. Dewiswch yr hyn y mae rheolau eich undeb yn ei ddweud.",
    },
    faults: {
      notYet: "Mae’r diwrnod hwn eto i ddod.",
      endsBeforeItBegins: "Mae’n gorffen cyn dechrau.",
      overAlready: "Mae’r diwrnod hwn wedi mynd heibio.",
      validTooLong_zero: "Fwy na {{count}} blynedd ar ôl y dyddiad cyhoeddi. Edrychwch eto ar y flwyddyn.",
      validTooLong_one: "Fwy na {{count}} flwyddyn ar ôl y dyddiad cyhoeddi. Edrychwch eto ar y flwyddyn.",
      validTooLong_two: "Fwy na {{count}} flynedd ar ôl y dyddiad cyhoeddi. Edrychwch eto ar y flwyddyn.",
      validTooLong_few: "Fwy na {{count}} blynedd ar ôl y dyddiad cyhoeddi. Edrychwch eto ar y flwyddyn.",
      validTooLong_many: "Fwy na {{count}} blynedd ar ôl y dyddiad cyhoeddi. Edrychwch eto ar y flwyddyn.",
      validTooLong_other: "Fwy na {{count}} mlynedd ar ôl y dyddiad cyhoeddi. Edrychwch eto ar y flwyddyn.",
      beforeCompletion: "Ar y diwrnod hwn nid oedd pob un ohonynt wedi cwblhau Modiwl 2.",
      stale:
        "Ardystiodd rhywun un o’r bobl hyn, neu dynnu’r ardystiad yn ôl, yn y cyfamser. Isod mae’r sefyllfa nawr. Edrychwch drosti, yna anfonwch eto.",
    },
    button_zero: "Ardystio {{count}} person",
    button_one: "Ardystio {{count}} person",
    button_two: "Ardystio {{count}} berson",
    button_few: "Ardystio {{count}} pherson",
    button_many: "Ardystio {{count}} pherson",
    button_other: "Ardystio {{count}} person",
    nobody: "Nid oes neb wedi’i ddewis",
    nobodyHelp: "Ticiwch yn y rhestr pwy yr ydych am eu hardystio.",
    back: "Mynd i’r rhestr",
  },
  record: {
    certify: "Ardystio",
    renew: "Adnewyddu",
    none: "Erioed wedi’i ardystio",
    noneHelp: "Mae Modiwl 2 wedi’i gwblhau. Mae hynny’n gwneud yn gymwys; nid yw’n ardystio neb.",
    replacedOn: "Adnewyddwyd ar",
    withdrawnOn: "Tynnwyd yn ôl ar",
    reason: "Rheswm",
  },
  withdraw: {
    title: "Tynnu’r ardystiad hwn yn ôl",
    warning:
      "O hyn ymlaen ni fydd y person wedi’i ardystio, ac ni ellir lawrlwytho’r llythyr mwyach. Mae’r modiwl a gwblhawyd yn aros. Gellir ardystio’r person eto.",
    reason: "Rheswm",
    reasonHint: "Gall y person dan sylw ei ddarllen.",
    button: "Ei dynnu’n ôl",
    keep: "Ei adael fel y mae",
  },
  own: {
    title: "Mynd gydag aelodau i wrandawiadau",
    download: "Lawrlwytho’r llythyr fel PDF",
    says: {
      eligible:
        "Rydych wedi cwblhau Modiwl 2, felly rydych yn gymwys. Nid ydych wedi’ch ardystio eto: swyddog a enwir sy’n gwneud hynny, yn ysgrifenedig.",
      certified: "Rydych wedi’ch ardystio’n gydymaith. Ewch â’r llythyr gyda chi i’r gwrandawiad.",
      expiring:
        "Rydych wedi’ch ardystio’n gydymaith, a daw hynny i ben yn fuan. Gofynnwch i swyddfa eich undeb ei adnewyddu.",
      expired: "Mae eich ardystiad wedi dod i ben. Gofynnwch i swyddfa eich undeb ei adnewyddu.",
      withdrawn: "Tynnwyd eich ardystiad yn ôl. Mae’r hyn a gwblhawyd gennych yn aros wedi’i gwblhau.",
    },
  },
  letter: {
    title: "Ardystio cydymaith",
    toWhom: "At bwy bynnag y bo’n berthnasol",
    certifies:
      "Mae {{union}} yn ardystio o dan adran 10(3)(b) o Ddeddf Cysylltiadau Cyflogaeth 1999 fod {{name}}, un o swyddogion yr undeb o fewn ystyr adrannau 1 a 119 o Ddeddf Undebau Llafur a Chysylltiadau Llafur (Cydgrynhoi) 1992, wedi cael hyfforddiant mewn gweithredu fel cydymaith i weithiwr mewn gwrandawiadau disgyblu ac achwyn.",
    certified: "Ardystiwyd",
    issuedOn: "Dyddiad cyhoeddi",
    expiresOn: "Yn ddilys tan",
    certifiedBy: "Ardystiwyd gan",
    mayTitle: "Yr hyn y mae’r Ddeddf yn ei ddweud am gydymaith",
    may: {
      speak:
        "Caiff cydymaith annerch y gwrandawiad: cyflwyno achos y gweithiwr, ei grynhoi, ac ymateb ar ran y gweithiwr i unrhyw farn a fynegir (adran 10(2B)).",
      confer: "Caiff cydymaith ymgynghori â’r gweithiwr yn ystod y gwrandawiad (adran 10(2B)).",
      notAnswer: "Nid yw cydymaith yn ateb cwestiynau ar ran y gweithiwr (adran 10(2C)).",
      postpone:
        "Lle nad yw’r cydymaith a ddewiswyd ar gael, gohirir y gwrandawiad i amser rhesymol y mae’r gweithiwr yn ei gynnig o fewn pum diwrnod gwaith (adran 10(4) a (5)).",
      timeOff:
        "Caniateir i gydymaith sydd â’r un cyflogwr gael amser o’r gwaith yn ystod oriau gwaith at hyn (adran 10(6) a (7)).",
    },
    where: "Mae’r llythyr hwn yn gymwys ym Mhrydain Fawr.",
  },
  recognise: {
    tab: "Dysgwyd mewn man arall",
    title: "Cydnabod yr hyn a ddysgodd rhywun mewn man arall",
    summary:
      "Lle mae rhywun o’r gangen hon wedi dysgu modiwl o’r blaen, neu mewn man arall, gallwch gydnabod hynny. Bydd wedyn yn cyfrif fel un a gwblhawyd.",
    fields: { person: "Pwy", module: "Modiwl", on: "Yn cyfrif o", reason: "Pam" },
    hints: {
      on: "Y diwrnod yr oedd wedi’i ddysgu: diwrnod olaf cwrs, er enghraifft.",
      reason:
        "Beth a ddysgwyd, ble, a sut yr ydych yn gwybod. Gall y person dan sylw ei ddarllen; y cyfan y mae’r gangen yn ei weld yw ei fod wedi’i gydnabod.",
    },
    frozen:
      "Mae’r hyn a gydnabyddir wedi’i gwblhau ac yn aros felly. Ni ellir ei dynnu’n ôl, felly edrychwch drosto unwaith eto.",
    button: "Ei gydnabod",
    saved:
      "Mae wedi’i gydnabod. Mae’r modiwl wedi’i gwblhau, neu bydd cyn gynted ag y bydd yr hyn sy’n dod gyntaf.",
    faults: {
      notYet: "Mae’r diwrnod hwn eto i ddod.",
      completed: "Mae’r person wedi cwblhau’r modiwl hwn eisoes.",
      recognised:
        "Mae’r modiwl hwn wedi’i gydnabod eisoes. Bydd wedi’i gwblhau cyn gynted ag y bydd yr hyn sy’n dod gyntaf.",
    },
    none: "Nid oes dim i’w gydnabod",
    noModules:
      "Nid oes yr un modiwl yn yr Argraffiad presennol yn ei ganiatáu. Yn ffeil y modiwl y dywedir hynny.",
    noPeople: "Nid oes neb arall yn perthyn i’r gangen hon eto.",
    listTitle: "Cydnabuwyd hyd yma",
  },
};

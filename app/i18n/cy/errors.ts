export const errors = {
  invalid: {
    title: "Ni ellid darllen hynny",
    next: "Ewch yn ôl, edrychwch ar yr hyn a anfonwyd, a rhowch gynnig arall arni.",
  },
  "sign-in-needed": { title: "Mewngofnodwch", next: "Mewngofnodwch ac fe ddewch yn ôl i’r dudalen hon." },
  forbidden: {
    title: "Nid yw’r dudalen hon ar eich cyfer chi",
    next: "Nid yw eich rôl yn cyrraedd mor bell. Os credwch y dylai, gofynnwch i weinyddwr eich undeb.",
  },
  "not-found": {
    title: "Does dim byd yn y cyfeiriad hwn",
    next: "Efallai bod y dudalen wedi symud. Dechreuwch eto o’r hafan; mae popeth ddau gam oddi yno.",
  },
  locked: {
    title: "Bydd hwn yn agor ychydig yn ddiweddarach",
    next: "Mae rhywbeth arall yn dod gyntaf. Mae’r hafan yn dweud beth.",
  },
  stale: {
    title: "Newidiodd rhywun hwn tra oeddech yn ysgrifennu",
    next: "Llwythwch y dudalen eto i weld eu fersiwn nhw. Mae’r hyn a deipioch yn cael ei gadw wrth ei ochr.",
  },
  duplicate: { title: "Mae hwn yno’n barod", next: "Cafodd ei gadw o’r blaen; does dim mwy i’w wneud." },
  "already-submitted": {
    title: "Mae’r ymgais hwn wedi’i gyflwyno",
    next: "Mae ei atebion ar gau. Edrychwch ar y canlyniad, neu dechreuwch ymgais newydd.",
  },
  "link-expired": {
    title: "Mae’r ddolen hon wedi dod i ben",
    next: "Gofynnwch i bwy bynnag a’i hanfonodd am un newydd; ni ellir defnyddio’r hen un mwyach.",
  },
  "link-used": {
    title: "Mae’r ddolen hon wedi’i defnyddio",
    next: "Mae pob dolen yn gweithio unwaith. Os chi oedd e, mewngofnodwch; os nad chi, dywedwch wrth weinyddwr heddiw.",
  },
  "too-large": { title: "Mae hynny’n rhy hir", next: "Anfonwch destun byrrach. Ni newidiwyd dim." },
  "too-many-attempts": {
    title: "Gormod o geisiadau",
    next: "Arhoswch chwarter awr a rhowch gynnig arall arni. Does dim yn cael ei golli.",
  },
  unexpected: {
    title: "Aeth rhywbeth o’i le ar ein hochr ni",
    next: "Ni chadwyd dim ar ei hanner. Rhowch gynnig arall arni; os digwydd eto, rhowch y rhif isod i’ch gweinyddwr.",
  },
  "database-unavailable": {
    title: "Ni all Branchwork gyrraedd ei gofnodion ar hyn o bryd",
    next: "Arhoswch ychydig eiliadau a llwythwch y dudalen eto. Mae’r hyn a gadwyd o’r blaen yn ddiogel.",
  },
  noConnection: {
    title: "Dim cysylltiad",
    next: "Ni ddaeth ateb. Mae’r hyn a gadwyd o’r blaen yn ddiogel. Pan fydd gennych gysylltiad eto, llwythwch y dudalen hon unwaith eto.",
    again: "Llwytho’r dudalen hon eto",
  },
  signedOut: {
    kept: "Mae’r hyn a deipioch wedi’i gadw ar y dudalen hon",
    how: "Mewngofnodwch eto mewn tab newydd. Yna dewch yn ôl i’r tab hwn a’i anfon.",
    signIn: "Mewngofnodi mewn tab newydd",
    sendAgain: "Ei anfon eto",
  },
  reference: "Cyfeirnod: {{id}}",
  home: "Mynd i’r hafan",
  field: {
    required: "Llenwch hwn.",
    tooLong: "Rhy hir: {{max}} nod ar y mwyaf.",
    tooShort: "Rhy fyr: {{min}} nod o leiaf.",
    email: "Ysgrifennwch gyfeiriad e-bost fel enw@example.org.",
    number: "Ysgrifennwch rif cyfan, 0 neu fwy, mewn digidau.",
    date: "Dewiswch ddyddiad go iawn.",
    choose: "Dewiswch un o’r rhain.",
    invalid: "Ni ellid darllen hwn. Dewiswch neu ysgrifennwch ef eto.",
  },
};

export const review = {
  title: "Cadw’r dysgu’n ffres",
  summary:
    "Ychydig gwestiynau o’r hyn a gwblhawyd gennych, ychydig cyn i chi ei anghofio. Rhyw ddwy funud, a neb ond chi’n eu gweld.",
  before:
    "Nid oes dim i’w adolygu eto. Y diwrnod ar ôl i chi gwblhau modiwl sydd â chwis, bydd ei gwestiynau’n dechrau dod yn ôl yma.",
  ask: {
    guessed: "Dyfalu ydw i",
    check: "Gwirio fy ateb",
    showMe: "Dydw i ddim yn gwybod: dangoswch",
    misfit:
      "Nid yw’r ateb hwnnw’n perthyn i’r cwestiwn hwn; efallai ei fod wedi’i newid yn y cyfamser. Ni chyfrifwyd dim: atebwch eto, os gwelwch yn dda.",
  },
  marked: {
    right: "Roeddech yn ei wybod",
    partly: "Roeddech yn gwybod rhan ohono",
    wrong: "Mae’n werth edrych eto",
    shown: "Dyma’r ateb",
    comesBack: "Daw’r cwestiwn hwn yn ôl ar",
    next: "Y cwestiwn nesaf",
    finish: "Gorffen",
  },
  done: {
    title: "Dyna ni am heddiw",
    nothing: "Nid oes dim i’w adolygu heddiw",
    answered_zero: "Nid ydych wedi adolygu yr un cwestiwn heddiw.",
    answered_one: "Rydych wedi adolygu {{count}} cwestiwn heddiw.",
    answered_two: "Rydych wedi adolygu {{count}} gwestiwn heddiw.",
    answered_few: "Rydych wedi adolygu {{count}} chwestiwn heddiw.",
    answered_many: "Rydych wedi adolygu {{count}} chwestiwn heddiw.",
    answered_other: "Rydych wedi adolygu {{count}} cwestiwn heddiw.",
    nextOn: "Daw’r rhai nesaf ar",
    noMore: "Nid oes dim mwy i’w adolygu.",
  },
  strength: {
    link: "Beth sy’n gryf, beth sy’n pylu",
    title: "Beth sy’n gryf, beth sy’n pylu",
    summary: "Fesul deilliant y gwersi, o’r cwestiynau rydych wedi’u hadolygu. Neb ond chi sy’n gweld hyn.",
    meaning:
      "Amcangyfrif yw’r siawns: pa mor debygol ydych chi o’i wybod yfory, yn ôl sut aeth eich adolygiadau a faint o amser sydd ers hynny. Islaw 90% mae’n pylu, a daw ei gwestiynau yn ôl.",
    none: "Nid oes dim i’w ddangos eto. Bydd deilliannau modiwl yma ar ôl i chi ei gwblhau.",
    strong: "Cryf",
    fading: "Yn pylu",
    new: "Heb ei adolygu eto",
    chance: "Y siawns eich bod yn ei wybod yfory: {{percent}}%",
    reviewed: "Cwestiynau a adolygwyd: {{reviewed}} o {{questions}}",
    read: "Darllen y wers",
  },
  switch: {
    title: "Cwestiynau adolygu",
    isOn: "Mae’r cwestiynau adolygu ymlaen: ychydig y dydd o’r hyn a gwblhawyd gennych, pan ddaw eu tro. Ni wêl neb arall a ydych yn eu hateb, na sut.",
    isOff:
      "Mae’r cwestiynau adolygu wedi’u diffodd. Cedwir yr hyn a adolygwyd gennych o’r blaen at pan fyddwch yn eu troi ymlaen eto.",
    turnOn: "Troi’r cwestiynau adolygu ymlaen",
    turnOff: "Diffodd y cwestiynau adolygu",
    saved: "Mae eich dewis am y cwestiynau adolygu wedi’i gadw.",
  },
  forget: {
    link: "Anghofio fy hanes adolygu",
    title: "Anghofio fy hanes adolygu",
    text: "Ar gyfer pob cwestiwn a adolygwyd gennych cadwn sawl gwaith y’i hadolygwyd, pryd y bu hynny ddiwethaf a phryd y daw ei dro eto, a dim o’r hyn a atebwyd gennych. Mae hyn yn dileu’r cyfan. Bydd y modiwlau a gwblhawyd gennych yn aros fel y maent, a’r cwestiynau’n dechrau eto o’r dechrau.",
    button: "Ei anghofio",
    keep: "Ei gadw",
    done: "Mae eich hanes adolygu wedi’i ddileu.",
  },
};

export const reference = {
  search: {
    title: "Chwilio’r cwrs",
    summary:
      "Y gwersi, yr eirfa a’r gyfraith y maent yn seiliedig arni. Nid oes neb yn cadw’r hyn yr ydych yn chwilio amdano.",
    kinds: { lesson: "Gwers", term: "Geirfa", fact: "Y gyfraith" },
    locked: "Yn agor yn nes ymlaen",
    found_zero: "Dim byd wedi’i ganfod",
    found_one: "{{count}} lle wedi’i ganfod",
    found_two: "{{count}} le wedi’u canfod",
    found_few: "{{count}} lle wedi’u canfod",
    found_many: "{{count}} lle wedi’u canfod",
    found_other: "{{count}} lle wedi’u canfod",
    nothing: "Dim byd wedi’i ganfod ar gyfer “{{asked}}”",
    nothingHint: "Rhowch gynnig ar un gair syml, megis “cwyn” neu “amser”.",
  },
  glossary: {
    title: "Geirfa",
    summary: "Geiriau’r undeb a’r gyfraith, mewn iaith syml.",
    none: "Nid oes geirfa eto",
  },
  law: {
    title: "Y gyfraith yn y cwrs hwn",
    summary: "Pob datganiad o’r gyfraith yn y gwersi, o ble y daw, a’r diwrnod y cafodd ei wirio.",
    notAdvice: "At ddysgu y mae hyn. Ar gyfer achos aelod, gofynnwch i’ch swyddog cyn gweithredu.",
    none: "Nid oes datganiadau o’r gyfraith wedi’u cyhoeddi eto",
    checked: "Gwiriwyd ar",
    again: "i’w wirio eto erbyn",
    dated: "Ar fin newid: gofynnwch i’ch swyddog",
    unconfirmed: "Heb ei gadarnhau: holwch eich swyddog",
  },
};

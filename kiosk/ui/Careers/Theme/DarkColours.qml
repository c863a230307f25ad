Colours {
    paper: "#10191E"
    surface: "#18242B"
    sunken: "#22313A"
    line: "#31434D"
    outline: "#8497A1"
    ink: "#EEF3F4"
    inkSoft: "#B4C2C9"
    accent: "#6CCFC9"
    accentInk: "#06292B"
    accentSoft: "#173E41"
    accentSoftInk: "#A6E5E1"
    warm: "#F2B48C"
    warmSoft: "#45291A"
    good: "#93D6A4"
    goodSoft: "#1B3A24"
    chosen: "#EEF3F4"
    chosenInk: "#10191E"
    focus: "#FFC06A"
    veil: "#C0050A0D"
    familyTint: 0.22
    families: ["#B9AEF5", "#93C1F7", "#F2A877", "#F09CC1", "#A5D088", "#E3BE62", "#B3C3DA", "#D9B49E"]
}

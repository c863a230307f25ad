Colours {
    paper: "#F7F5F0"
    surface: "#FFFFFF"
    sunken: "#EFECE4"
    line: "#DAD5C8"
    outline: "#7D7868"
    ink: "#16242C"
    inkSoft: "#4A5A63"
    accent: "#0B6265"
    accentInk: "#FFFFFF"
    accentSoft: "#DDEDEC"
    accentSoftInk: "#0A4F52"
    warm: "#9A4415"
    warmSoft: "#F8E6DA"
    good: "#275F36"
    goodSoft: "#E1F0E4"
    chosen: "#16242C"
    chosenInk: "#FFFFFF"
    focus: "#C4420B"
    veil: "#99101A20"
    familyTint: 0.12
    families: ["#4B3F8F", "#1F5FA8", "#A6480F", "#A12F63", "#3D6B22", "#7D5800", "#44546A", "#6D4A36"]
}

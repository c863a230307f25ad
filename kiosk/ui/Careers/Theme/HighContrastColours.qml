Colours {
    paper: "#000000"
    surface: "#000000"
    sunken: "#1A1A1A"
    line: "#FFFFFF"
    outline: "#FFFFFF"
    ink: "#FFFFFF"
    inkSoft: "#FFFFFF"
    accent: "#FFE14D"
    accentInk: "#000000"
    accentSoft: "#3D3500"
    accentSoftInk: "#FFF3B0"
    warm: "#FFC9A3"
    warmSoft: "#331A00"
    good: "#B6F5C2"
    goodSoft: "#002B0B"
    chosen: "#FFFFFF"
    chosenInk: "#000000"
    focus: "#4DE1FF"
    veil: "#E0000000"
    familyTint: 0.0
    families: ["#D9D0FF", "#B8DAFF", "#FFC59E", "#FFC0DA", "#C9F0AE", "#FFE08A", "#D5E1F2", "#F0D3C2"]
}

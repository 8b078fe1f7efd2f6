// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.region`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `eastUS` (0)
    EastUs,
    /// `eastUS2` (1)
    EastUs2,
    /// `westUS` (2)
    WestUs,
    /// `westUS2` (3)
    WestUs2,
    /// `westUS3` (4)
    WestUs3,
    /// `centralUS` (5)
    CentralUs,
    /// `northCentralUS` (6)
    NorthCentralUs,
    /// `southCentralUS` (7)
    SouthCentralUs,
    /// `northEurope` (8)
    NorthEurope,
    /// `westEurope` (9)
    WestEurope,
    /// `franceCentral` (10)
    FranceCentral,
    /// `germanyWestCentral` (11)
    GermanyWestCentral,
    /// `switzerlandNorth` (12)
    SwitzerlandNorth,
    /// `ukSouth` (13)
    UkSouth,
    /// `canadaEast` (14)
    CanadaEast,
    /// `canadaCentral` (15)
    CanadaCentral,
    /// `southAfricaWest` (16)
    SouthAfricaWest,
    /// `southAfricaNorth` (17)
    SouthAfricaNorth,
    /// `uaeNorth` (18)
    UaeNorth,
    /// `australiaEast` (19)
    AustraliaEast,
    /// `westCentralUS` (20)
    WestCentralUs,
    /// `centralIndia` (21)
    CentralIndia,
    /// `southEastAsia` (22)
    SouthEastAsia,
    /// `swedenCentral` (23)
    SwedenCentral,
    /// `southIndia` (24)
    SouthIndia,
    /// `australiaSouthEast` (25)
    AustraliaSouthEast,
    /// `koreaCentral` (26)
    KoreaCentral,
    /// `polandCentral` (27)
    PolandCentral,
    /// `brazilSouth` (28)
    BrazilSouth,
    /// `japanEast` (29)
    JapanEast,
    /// `japanWest` (30)
    JapanWest,
    /// `koreaSouth` (31)
    KoreaSouth,
    /// `italyNorth` (32)
    ItalyNorth,
    /// `franceSouth` (33)
    FranceSouth,
    /// `israelCentral` (34)
    IsraelCentral,
    /// `unknownFutureValue` (35)
    UnknownFutureValue,
    /// `taiwanNorth` (36)
    TaiwanNorth,
    /// `mexicoCentral` (37)
    MexicoCentral,
    /// `spainCentral` (38)
    SpainCentral,
    /// `jioIndiaCentral` (39)
    JioIndiaCentral,
    /// `brazilSouthEast` (40)
    BrazilSouthEast,
}

mg::enumeration! {
    Region: "microsoft.graph.networkaccess.region";
    EastUs: "eastUS" = 0,
    EastUs2: "eastUS2" = 1,
    WestUs: "westUS" = 2,
    WestUs2: "westUS2" = 3,
    WestUs3: "westUS3" = 4,
    CentralUs: "centralUS" = 5,
    NorthCentralUs: "northCentralUS" = 6,
    SouthCentralUs: "southCentralUS" = 7,
    NorthEurope: "northEurope" = 8,
    WestEurope: "westEurope" = 9,
    FranceCentral: "franceCentral" = 10,
    GermanyWestCentral: "germanyWestCentral" = 11,
    SwitzerlandNorth: "switzerlandNorth" = 12,
    UkSouth: "ukSouth" = 13,
    CanadaEast: "canadaEast" = 14,
    CanadaCentral: "canadaCentral" = 15,
    SouthAfricaWest: "southAfricaWest" = 16,
    SouthAfricaNorth: "southAfricaNorth" = 17,
    UaeNorth: "uaeNorth" = 18,
    AustraliaEast: "australiaEast" = 19,
    WestCentralUs: "westCentralUS" = 20,
    CentralIndia: "centralIndia" = 21,
    SouthEastAsia: "southEastAsia" = 22,
    SwedenCentral: "swedenCentral" = 23,
    SouthIndia: "southIndia" = 24,
    AustraliaSouthEast: "australiaSouthEast" = 25,
    KoreaCentral: "koreaCentral" = 26,
    PolandCentral: "polandCentral" = 27,
    BrazilSouth: "brazilSouth" = 28,
    JapanEast: "japanEast" = 29,
    JapanWest: "japanWest" = 30,
    KoreaSouth: "koreaSouth" = 31,
    ItalyNorth: "italyNorth" = 32,
    FranceSouth: "franceSouth" = 33,
    IsraelCentral: "israelCentral" = 34,
    UnknownFutureValue: "unknownFutureValue" = 35,
    TaiwanNorth: "taiwanNorth" = 36,
    MexicoCentral: "mexicoCentral" = 37,
    SpainCentral: "spainCentral" = 38,
    JioIndiaCentral: "jioIndiaCentral" = 39,
    BrazilSouthEast: "brazilSouthEast" = 40,
}

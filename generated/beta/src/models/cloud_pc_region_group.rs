// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcRegionGroup`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcRegionGroup {
    /// `default` (0)
    Default,
    /// `australia` (1)
    Australia,
    /// `canada` (2)
    Canada,
    /// `usCentral` (3)
    UsCentral,
    /// `usEast` (4)
    UsEast,
    /// `usWest` (5)
    UsWest,
    /// `france` (6)
    France,
    /// `germany` (7)
    Germany,
    /// `europeUnion` (8)
    EuropeUnion,
    /// `unitedKingdom` (9)
    UnitedKingdom,
    /// `japan` (10)
    Japan,
    /// `asia` (11)
    Asia,
    /// `india` (12)
    India,
    /// `southAmerica` (13)
    SouthAmerica,
    /// `euap` (17)
    Euap,
    /// `usGovernment` (18)
    UsGovernment,
    /// `usGovernmentDOD` (19)
    UsGovernmentDod,
    /// `unknownFutureValue` (20)
    UnknownFutureValue,
    /// `norway` (21)
    Norway,
    /// `switzerland` (22)
    Switzerland,
    /// `southKorea` (23)
    SouthKorea,
    /// `middleEast` (25)
    MiddleEast,
    /// `mexico` (26)
    Mexico,
    /// `australasia` (27)
    Australasia,
    /// `europe` (28)
    Europe,
    /// `singapore` (29)
    Singapore,
    /// `hongKong` (30)
    HongKong,
    /// `ireland` (31)
    Ireland,
    /// `sweden` (32)
    Sweden,
    /// `poland` (33)
    Poland,
    /// `italy` (34)
    Italy,
    /// `spain` (35)
    Spain,
    /// `netherlands` (36)
    Netherlands,
    /// `brazil` (37)
    Brazil,
    /// `israel` (38)
    Israel,
    /// `automatic` (39)
    Automatic,
    /// `indonesia` (40)
    Indonesia,
    /// `taiwan` (41)
    Taiwan,
    /// `malaysia` (42)
    Malaysia,
    /// `newZealand` (43)
    NewZealand,
    /// `austria` (44)
    Austria,
    /// `denmark` (45)
    Denmark,
    /// `belgium` (46)
    Belgium,
    /// `kenya` (47)
    Kenya,
}

mg::enumeration! {
    CloudPcRegionGroup: "microsoft.graph.cloudPcRegionGroup";
    Default: "default" = 0,
    Australia: "australia" = 1,
    Canada: "canada" = 2,
    UsCentral: "usCentral" = 3,
    UsEast: "usEast" = 4,
    UsWest: "usWest" = 5,
    France: "france" = 6,
    Germany: "germany" = 7,
    EuropeUnion: "europeUnion" = 8,
    UnitedKingdom: "unitedKingdom" = 9,
    Japan: "japan" = 10,
    Asia: "asia" = 11,
    India: "india" = 12,
    SouthAmerica: "southAmerica" = 13,
    Euap: "euap" = 17,
    UsGovernment: "usGovernment" = 18,
    UsGovernmentDod: "usGovernmentDOD" = 19,
    UnknownFutureValue: "unknownFutureValue" = 20,
    Norway: "norway" = 21,
    Switzerland: "switzerland" = 22,
    SouthKorea: "southKorea" = 23,
    MiddleEast: "middleEast" = 25,
    Mexico: "mexico" = 26,
    Australasia: "australasia" = 27,
    Europe: "europe" = 28,
    Singapore: "singapore" = 29,
    HongKong: "hongKong" = 30,
    Ireland: "ireland" = 31,
    Sweden: "sweden" = 32,
    Poland: "poland" = 33,
    Italy: "italy" = 34,
    Spain: "spain" = 35,
    Netherlands: "netherlands" = 36,
    Brazil: "brazil" = 37,
    Israel: "israel" = 38,
    Automatic: "automatic" = 39,
    Indonesia: "indonesia" = 40,
    Taiwan: "taiwan" = 41,
    Malaysia: "malaysia" = 42,
    NewZealand: "newZealand" = 43,
    Austria: "austria" = 44,
    Denmark: "denmark" = 45,
    Belgium: "belgium" = 46,
    Kenya: "kenya" = 47,
}

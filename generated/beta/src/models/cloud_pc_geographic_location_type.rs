// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcGeographicLocationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcGeographicLocationType {
    /// `default` (0)
    Default,
    /// `asia` (1)
    Asia,
    /// `australasia` (2)
    Australasia,
    /// `canada` (3)
    Canada,
    /// `europe` (4)
    Europe,
    /// `india` (5)
    India,
    /// `africa` (6)
    Africa,
    /// `usCentral` (7)
    UsCentral,
    /// `usEast` (8)
    UsEast,
    /// `usWest` (9)
    UsWest,
    /// `southAmerica` (10)
    SouthAmerica,
    /// `middleEast` (11)
    MiddleEast,
    /// `centralAmerica` (12)
    CentralAmerica,
    /// `usGovernment` (13)
    UsGovernment,
    /// `unknownFutureValue` (14)
    UnknownFutureValue,
    /// `mexico` (15)
    Mexico,
    /// `australiaNewZealand` (16)
    AustraliaNewZealand,
}

mg::enumeration! {
    CloudPcGeographicLocationType: "microsoft.graph.cloudPcGeographicLocationType";
    Default: "default" = 0,
    Asia: "asia" = 1,
    Australasia: "australasia" = 2,
    Canada: "canada" = 3,
    Europe: "europe" = 4,
    India: "india" = 5,
    Africa: "africa" = 6,
    UsCentral: "usCentral" = 7,
    UsEast: "usEast" = 8,
    UsWest: "usWest" = 9,
    SouthAmerica: "southAmerica" = 10,
    MiddleEast: "middleEast" = 11,
    CentralAmerica: "centralAmerica" = 12,
    UsGovernment: "usGovernment" = 13,
    UnknownFutureValue: "unknownFutureValue" = 14,
    Mexico: "mexico" = 15,
    AustraliaNewZealand: "australiaNewZealand" = 16,
}

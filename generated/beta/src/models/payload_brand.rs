// @generated
use crate::mg;

/// Enumeration `microsoft.graph.payloadBrand`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayloadBrand {
    /// `unknown` (0)
    Unknown,
    /// `other` (1)
    Other,
    /// `americanExpress` (2)
    AmericanExpress,
    /// `capitalOne` (3)
    CapitalOne,
    /// `dhl` (4)
    Dhl,
    /// `docuSign` (5)
    DocuSign,
    /// `dropbox` (6)
    Dropbox,
    /// `facebook` (7)
    Facebook,
    /// `firstAmerican` (8)
    FirstAmerican,
    /// `microsoft` (9)
    Microsoft,
    /// `netflix` (10)
    Netflix,
    /// `scotiabank` (11)
    Scotiabank,
    /// `sendGrid` (12)
    SendGrid,
    /// `stewartTitle` (13)
    StewartTitle,
    /// `tesco` (14)
    Tesco,
    /// `wellsFargo` (15)
    WellsFargo,
    /// `syrinxCloud` (16)
    SyrinxCloud,
    /// `adobe` (17)
    Adobe,
    /// `teams` (18)
    Teams,
    /// `zoom` (19)
    Zoom,
    /// `unknownFutureValue` (20)
    UnknownFutureValue,
}

mg::enumeration! {
    PayloadBrand: "microsoft.graph.payloadBrand";
    Unknown: "unknown" = 0,
    Other: "other" = 1,
    AmericanExpress: "americanExpress" = 2,
    CapitalOne: "capitalOne" = 3,
    Dhl: "dhl" = 4,
    DocuSign: "docuSign" = 5,
    Dropbox: "dropbox" = 6,
    Facebook: "facebook" = 7,
    FirstAmerican: "firstAmerican" = 8,
    Microsoft: "microsoft" = 9,
    Netflix: "netflix" = 10,
    Scotiabank: "scotiabank" = 11,
    SendGrid: "sendGrid" = 12,
    StewartTitle: "stewartTitle" = 13,
    Tesco: "tesco" = 14,
    WellsFargo: "wellsFargo" = 15,
    SyrinxCloud: "syrinxCloud" = 16,
    Adobe: "adobe" = 17,
    Teams: "teams" = 18,
    Zoom: "zoom" = 19,
    UnknownFutureValue: "unknownFutureValue" = 20,
}

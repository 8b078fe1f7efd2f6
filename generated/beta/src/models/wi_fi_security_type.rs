// @generated
use crate::mg;

/// Enumeration `microsoft.graph.wiFiSecurityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WiFiSecurityType {
    /// `open` (0)
    Open,
    /// `wpaPersonal` (1)
    WpaPersonal,
    /// `wpaEnterprise` (2)
    WpaEnterprise,
    /// `wep` (3)
    Wep,
    /// `wpa2Personal` (4)
    Wpa2Personal,
    /// `wpa2Enterprise` (5)
    Wpa2Enterprise,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
    /// `wpa3Personal` (7)
    Wpa3Personal,
}

mg::enumeration! {
    WiFiSecurityType: "microsoft.graph.wiFiSecurityType";
    Open: "open" = 0,
    WpaPersonal: "wpaPersonal" = 1,
    WpaEnterprise: "wpaEnterprise" = 2,
    Wep: "wep" = 3,
    Wpa2Personal: "wpa2Personal" = 4,
    Wpa2Enterprise: "wpa2Enterprise" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
    Wpa3Personal: "wpa3Personal" = 7,
}

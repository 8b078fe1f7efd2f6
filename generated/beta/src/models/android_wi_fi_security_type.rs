// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidWiFiSecurityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidWiFiSecurityType {
    /// `open` (0)
    Open,
    /// `wpaEnterprise` (1)
    WpaEnterprise,
    /// `wpa2Enterprise` (2)
    Wpa2Enterprise,
    /// `wep` (3)
    Wep,
    /// `wpaPersonal` (4)
    WpaPersonal,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AndroidWiFiSecurityType: "microsoft.graph.androidWiFiSecurityType";
    Open: "open" = 0,
    WpaEnterprise: "wpaEnterprise" = 1,
    Wpa2Enterprise: "wpa2Enterprise" = 2,
    Wep: "wep" = 3,
    WpaPersonal: "wpaPersonal" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.aospDeviceOwnerWiFiSecurityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AospDeviceOwnerWiFiSecurityType {
    /// `open` (0)
    Open,
    /// `wep` (1)
    Wep,
    /// `wpaPersonal` (2)
    WpaPersonal,
    /// `wpaEnterprise` (4)
    WpaEnterprise,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AospDeviceOwnerWiFiSecurityType: "microsoft.graph.aospDeviceOwnerWiFiSecurityType";
    Open: "open" = 0,
    Wep: "wep" = 1,
    WpaPersonal: "wpaPersonal" = 2,
    WpaEnterprise: "wpaEnterprise" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

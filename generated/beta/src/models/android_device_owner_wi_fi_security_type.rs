// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerWiFiSecurityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerWiFiSecurityType {
    /// `open` (0)
    Open,
    /// `wep` (1)
    Wep,
    /// `wpaPersonal` (2)
    WpaPersonal,
    /// `wpaEnterprise` (4)
    WpaEnterprise,
}

mg::enumeration! {
    AndroidDeviceOwnerWiFiSecurityType: "microsoft.graph.androidDeviceOwnerWiFiSecurityType";
    Open: "open" = 0,
    Wep: "wep" = 1,
    WpaPersonal: "wpaPersonal" = 2,
    WpaEnterprise: "wpaEnterprise" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.aospWifiSecurityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AospWifiSecurityType {
    /// `none` (0)
    None,
    /// `wpa` (1)
    Wpa,
    /// `wep` (2)
    Wep,
}

mg::enumeration! {
    AospWifiSecurityType: "microsoft.graph.aospWifiSecurityType";
    None: "none" = 0,
    Wpa: "wpa" = 1,
    Wep: "wep" = 2,
}

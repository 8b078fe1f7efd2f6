// @generated
use crate::mg;

/// Enumeration `microsoft.graph.firewallPreSharedKeyEncodingMethodType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FirewallPreSharedKeyEncodingMethodType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `none` (1)
    None,
    /// `utF8` (2)
    UtF8,
}

mg::enumeration! {
    FirewallPreSharedKeyEncodingMethodType: "microsoft.graph.firewallPreSharedKeyEncodingMethodType";
    DeviceDefault: "deviceDefault" = 0,
    None: "none" = 1,
    UtF8: "utF8" = 2,
}

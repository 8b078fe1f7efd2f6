// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementExchangeAccessLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementExchangeAccessLevel {
    /// `none` (0)
    None,
    /// `allow` (1)
    Allow,
    /// `block` (2)
    Block,
    /// `quarantine` (3)
    Quarantine,
}

mg::enumeration! {
    DeviceManagementExchangeAccessLevel: "microsoft.graph.deviceManagementExchangeAccessLevel";
    None: "none" = 0,
    Allow: "allow" = 1,
    Block: "block" = 2,
    Quarantine: "quarantine" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.permissionsModificationCapability`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionsModificationCapability {
    /// `enabled` (0)
    Enabled,
    /// `notConfigured` (1)
    NotConfigured,
    /// `noRecentDataCollected` (2)
    NoRecentDataCollected,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PermissionsModificationCapability: "microsoft.graph.permissionsModificationCapability";
    Enabled: "enabled" = 0,
    NotConfigured: "notConfigured" = 1,
    NoRecentDataCollected: "noRecentDataCollected" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

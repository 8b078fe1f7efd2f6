// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppRemediationAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppRemediationAction {
    /// `block` (0)
    Block,
    /// `wipe` (1)
    Wipe,
    /// `warn` (2)
    Warn,
    /// `blockWhenSettingIsSupported` (3)
    BlockWhenSettingIsSupported,
}

mg::enumeration! {
    ManagedAppRemediationAction: "microsoft.graph.managedAppRemediationAction";
    Block: "block" = 0,
    Wipe: "wipe" = 1,
    Warn: "warn" = 2,
    BlockWhenSettingIsSupported: "blockWhenSettingIsSupported" = 3,
}

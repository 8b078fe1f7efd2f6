// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.globalDeviceHealthScriptState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-globaldevicehealthscriptstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalDeviceHealthScriptState {
    /// `notConfigured` (0)
    NotConfigured,
    /// `pending` (1)
    Pending,
    /// `enabled` (2)
    Enabled,
}

mg::enumeration! {
    GlobalDeviceHealthScriptState: "microsoft.graph.globalDeviceHealthScriptState";
    NotConfigured: "notConfigured" = 0,
    Pending: "pending" = 1,
    Enabled: "enabled" = 2,
}

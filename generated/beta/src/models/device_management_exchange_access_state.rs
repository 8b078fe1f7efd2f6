// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceManagementExchangeAccessState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementExchangeAccessState {
    /// `none` (0)
    None,
    /// `unknown` (1)
    Unknown,
    /// `allowed` (2)
    Allowed,
    /// `blocked` (3)
    Blocked,
    /// `quarantined` (4)
    Quarantined,
}

mg::enumeration! {
    DeviceManagementExchangeAccessState: "microsoft.graph.deviceManagementExchangeAccessState";
    None: "none" = 0,
    Unknown: "unknown" = 1,
    Allowed: "allowed" = 2,
    Blocked: "blocked" = 3,
    Quarantined: "quarantined" = 4,
}

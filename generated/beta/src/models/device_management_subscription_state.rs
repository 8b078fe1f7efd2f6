// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceManagementSubscriptionState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptionstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementSubscriptionState {
    /// `pending` (0)
    Pending,
    /// `active` (1)
    Active,
    /// `warning` (2)
    Warning,
    /// `disabled` (3)
    Disabled,
    /// `deleted` (4)
    Deleted,
    /// `blocked` (5)
    Blocked,
    /// `lockedOut` (8)
    LockedOut,
}

mg::enumeration! {
    DeviceManagementSubscriptionState: "microsoft.graph.deviceManagementSubscriptionState";
    Pending: "pending" = 0,
    Active: "active" = 1,
    Warning: "warning" = 2,
    Disabled: "disabled" = 3,
    Deleted: "deleted" = 4,
    Blocked: "blocked" = 5,
    LockedOut: "lockedOut" = 8,
}

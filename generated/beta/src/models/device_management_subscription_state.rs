// @generated
use crate::mg;

/// `microsoft.graph.deviceManagementSubscriptionState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementSubscriptionState {
    /// `pending`, 0.
    Pending,
    /// `active`, 1.
    Active,
    /// `warning`, 2.
    Warning,
    /// `disabled`, 3.
    Disabled,
    /// `deleted`, 4.
    Deleted,
    /// `blocked`, 5.
    Blocked,
    /// `lockedOut`, 8.
    LockedOut,
}

mg::enumeration! {
    DeviceManagementSubscriptionState "microsoft.graph.deviceManagementSubscriptionState" "";
    Pending "pending" 0,
    Active "active" 1,
    Warning "warning" 2,
    Disabled "disabled" 3,
    Deleted "deleted" 4,
    Blocked "blocked" 5,
    LockedOut "lockedOut" 8,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudLicensing.subscriptionState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionState {
    /// `active` (1)
    Active,
    /// `warning` (2)
    Warning,
    /// `suspended` (3)
    Suspended,
    /// `lockedOut` (4)
    LockedOut,
    /// `deleted` (5)
    Deleted,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    SubscriptionState: "microsoft.graph.cloudLicensing.subscriptionState";
    Active: "active" = 1,
    Warning: "warning" = 2,
    Suspended: "suspended" = 3,
    LockedOut: "lockedOut" = 4,
    Deleted: "deleted" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

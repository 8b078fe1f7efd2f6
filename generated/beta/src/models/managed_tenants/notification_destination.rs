// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.notificationDestination`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationDestination {
    /// `none` (0)
    None,
    /// `api` (1)
    Api,
    /// `email` (2)
    Email,
    /// `sms` (4)
    Sms,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    NotificationDestination: "microsoft.graph.managedTenants.notificationDestination", flags;
    None: "none" = 0,
    Api: "api" = 1,
    Email: "email" = 2,
    Sms: "sms" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}

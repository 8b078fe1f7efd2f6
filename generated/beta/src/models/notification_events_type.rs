// @generated
use crate::mg;

/// Enumeration `microsoft.graph.notificationEventsType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationEventsType {
    /// `none` (1)
    None,
    /// `restoreAndPolicyUpdates` (2)
    RestoreAndPolicyUpdates,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    NotificationEventsType: "microsoft.graph.notificationEventsType", flags;
    None: "none" = 1,
    RestoreAndPolicyUpdates: "restoreAndPolicyUpdates" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

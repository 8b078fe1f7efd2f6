// @generated
use crate::mg;

/// `microsoft.graph.notificationEventsType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationEventsType {
    /// `none`, 1.
    None,
    /// `restoreAndPolicyUpdates`, 2.
    RestoreAndPolicyUpdates,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    NotificationEventsType "microsoft.graph.notificationEventsType" "flags";
    None "none" 1,
    RestoreAndPolicyUpdates "restoreAndPolicyUpdates" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}

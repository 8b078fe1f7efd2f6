// @generated
use crate::mg;

/// Enumeration `microsoft.graph.notificationRecipientsType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationRecipientsType {
    /// `none` (0)
    None,
    /// `globalAdmins` (1)
    GlobalAdmins,
    /// `backupAdmins` (2)
    BackupAdmins,
    /// `custom` (4)
    Custom,
    /// `allAdmins` (8)
    AllAdmins,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    NotificationRecipientsType: "microsoft.graph.notificationRecipientsType", flags;
    None: "none" = 0,
    GlobalAdmins: "globalAdmins" = 1,
    BackupAdmins: "backupAdmins" = 2,
    Custom: "custom" = 4,
    AllAdmins: "allAdmins" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
}

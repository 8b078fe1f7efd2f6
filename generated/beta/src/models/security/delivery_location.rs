// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.deliveryLocation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryLocation {
    /// `unknown` (0)
    Unknown,
    /// `inbox_folder` (1)
    InboxFolder,
    /// `junkFolder` (2)
    JunkFolder,
    /// `deletedFolder` (3)
    DeletedFolder,
    /// `quarantine` (4)
    Quarantine,
    /// `onprem_external` (5)
    OnpremExternal,
    /// `failed` (6)
    Failed,
    /// `dropped` (7)
    Dropped,
    /// `others` (10)
    Others,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    DeliveryLocation: "microsoft.graph.security.deliveryLocation";
    Unknown: "unknown" = 0,
    InboxFolder: "inbox_folder" = 1,
    JunkFolder: "junkFolder" = 2,
    DeletedFolder: "deletedFolder" = 3,
    Quarantine: "quarantine" = 4,
    OnpremExternal: "onprem_external" = 5,
    Failed: "failed" = 6,
    Dropped: "dropped" = 7,
    Others: "others" = 10,
    UnknownFutureValue: "unknownFutureValue" = 127,
}

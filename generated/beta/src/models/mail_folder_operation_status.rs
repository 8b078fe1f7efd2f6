// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mailFolderOperationStatus`.
#[deprecated(
    note = "deprecated since 2024-04-29, to be removed on 2024-06-30 (revision 2024-04/PrivatePreview:updateAllMessagesReadStateAPI)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailFolderOperationStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `running` (1)
    Running,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    MailFolderOperationStatus: "microsoft.graph.mailFolderOperationStatus";
    NotStarted: "notStarted" = 0,
    Running: "running" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

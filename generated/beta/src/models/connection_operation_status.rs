// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectionOperationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionOperationStatus {
    /// `unspecified` (0)
    Unspecified,
    /// `inprogress` (1)
    Inprogress,
    /// `completed` (2)
    Completed,
    /// `failed` (3)
    Failed,
}

mg::enumeration! {
    ConnectionOperationStatus: "microsoft.graph.connectionOperationStatus";
    Unspecified: "unspecified" = 0,
    Inprogress: "inprogress" = 1,
    Completed: "completed" = 2,
    Failed: "failed" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.connectionOperationStatus`.
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
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectionOperationStatus: "microsoft.graph.externalConnectors.connectionOperationStatus";
    Unspecified: "unspecified" = 0,
    Inprogress: "inprogress" = 1,
    Completed: "completed" = 2,
    Failed: "failed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.customTaskExtensionOperationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomTaskExtensionOperationStatus {
    /// `completed` (0)
    Completed,
    /// `failed` (1)
    Failed,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CustomTaskExtensionOperationStatus: "microsoft.graph.identityGovernance.customTaskExtensionOperationStatus";
    Completed: "completed" = 0,
    Failed: "failed" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

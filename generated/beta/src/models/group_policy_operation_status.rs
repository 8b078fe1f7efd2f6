// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPolicyOperationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicyOperationStatus {
    /// `unknown` (0)
    Unknown,
    /// `inProgress` (1)
    InProgress,
    /// `success` (2)
    Success,
    /// `failed` (3)
    Failed,
}

mg::enumeration! {
    GroupPolicyOperationStatus: "microsoft.graph.groupPolicyOperationStatus";
    Unknown: "unknown" = 0,
    InProgress: "inProgress" = 1,
    Success: "success" = 2,
    Failed: "failed" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcOrganizationActionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcOrganizationActionStatus {
    /// `inProgress` (0)
    InProgress,
    /// `succeeded` (1)
    Succeeded,
    /// `failed` (2)
    Failed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcOrganizationActionStatus: "microsoft.graph.cloudPcOrganizationActionStatus";
    InProgress: "inProgress" = 0,
    Succeeded: "succeeded" = 1,
    Failed: "failed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

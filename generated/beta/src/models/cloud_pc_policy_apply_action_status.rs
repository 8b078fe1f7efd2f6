// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcPolicyApplyActionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcPolicyApplyActionStatus {
    /// `processing` (0)
    Processing,
    /// `succeeded` (1)
    Succeeded,
    /// `failed` (2)
    Failed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcPolicyApplyActionStatus: "microsoft.graph.cloudPcPolicyApplyActionStatus";
    Processing: "processing" = 0,
    Succeeded: "succeeded" = 1,
    Failed: "failed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcExternalPartnerActionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcExternalPartnerActionStatus {
    /// `created` (0)
    Created,
    /// `pending` (1)
    Pending,
    /// `canceled` (2)
    Canceled,
    /// `running` (3)
    Running,
    /// `succeeded` (4)
    Succeeded,
    /// `failed` (5)
    Failed,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcExternalPartnerActionStatus: "microsoft.graph.cloudPcExternalPartnerActionStatus";
    Created: "created" = 0,
    Pending: "pending" = 1,
    Canceled: "canceled" = 2,
    Running: "running" = 3,
    Succeeded: "succeeded" = 4,
    Failed: "failed" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.microsoftTunnelLogCollectionStatus`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnellogcollectionstatus?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftTunnelLogCollectionStatus {
    /// `pending` (0)
    Pending,
    /// `completed` (1)
    Completed,
    /// `failed` (2)
    Failed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MicrosoftTunnelLogCollectionStatus: "microsoft.graph.microsoftTunnelLogCollectionStatus";
    Pending: "pending" = 0,
    Completed: "completed" = 1,
    Failed: "failed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

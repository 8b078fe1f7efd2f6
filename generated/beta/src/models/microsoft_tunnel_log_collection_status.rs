// @generated
use crate::mg;

/// `microsoft.graph.microsoftTunnelLogCollectionStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MicrosoftTunnelLogCollectionStatus {
    /// `pending`, 0.
    Pending,
    /// `completed`, 1.
    Completed,
    /// `failed`, 2.
    Failed,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    MicrosoftTunnelLogCollectionStatus "microsoft.graph.microsoftTunnelLogCollectionStatus" "";
    Pending "pending" 0,
    Completed "completed" 1,
    Failed "failed" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}

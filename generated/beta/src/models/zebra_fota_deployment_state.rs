// @generated
use crate::mg;

/// Enumeration `microsoft.graph.zebraFotaDeploymentState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZebraFotaDeploymentState {
    /// `pendingCreation` (0)
    PendingCreation,
    /// `createFailed` (1)
    CreateFailed,
    /// `created` (2)
    Created,
    /// `inProgress` (3)
    InProgress,
    /// `completed` (4)
    Completed,
    /// `pendingCancel` (5)
    PendingCancel,
    /// `canceled` (6)
    Canceled,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    ZebraFotaDeploymentState: "microsoft.graph.zebraFotaDeploymentState";
    PendingCreation: "pendingCreation" = 0,
    CreateFailed: "createFailed" = 1,
    Created: "created" = 2,
    InProgress: "inProgress" = 3,
    Completed: "completed" = 4,
    PendingCancel: "pendingCancel" = 5,
    Canceled: "canceled" = 6,
    UnknownFutureValue: "unknownFutureValue" = 99,
}

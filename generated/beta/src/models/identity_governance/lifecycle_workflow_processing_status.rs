// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifecycleWorkflowProcessingStatus {
    /// `queued` (0)
    Queued,
    /// `inProgress` (1)
    InProgress,
    /// `completed` (2)
    Completed,
    /// `completedWithErrors` (3)
    CompletedWithErrors,
    /// `canceled` (4)
    Canceled,
    /// `failed` (5)
    Failed,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
    /// `canceling` (7)
    #[deprecated(
        note = "deprecated since 2025-10-28, to be removed on 2026-10-28 (revision 2025-11/PrivatePreview:cancelWorkflows)"
    )]
    Canceling,
    /// `quarantined` (8)
    Quarantined,
}

mg::enumeration! {
    LifecycleWorkflowProcessingStatus: "microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus";
    Queued: "queued" = 0,
    InProgress: "inProgress" = 1,
    Completed: "completed" = 2,
    CompletedWithErrors: "completedWithErrors" = 3,
    Canceled: "canceled" = 4,
    Failed: "failed" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
    Canceling: "canceling" = 7,
    Quarantined: "quarantined" = 8,
}

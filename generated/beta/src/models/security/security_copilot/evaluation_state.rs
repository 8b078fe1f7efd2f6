// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.securityCopilot.evaluationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationState {
    /// `unknown` (0)
    Unknown,
    /// `created` (1)
    Created,
    /// `running` (2)
    Running,
    /// `completed` (3)
    Completed,
    /// `cancelled` (4)
    Cancelled,
    /// `pending` (5)
    Pending,
    /// `deferred` (6)
    Deferred,
    /// `waitingForInput` (7)
    WaitingForInput,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    EvaluationState: "microsoft.graph.security.securityCopilot.evaluationState";
    Unknown: "unknown" = 0,
    Created: "created" = 1,
    Running: "running" = 2,
    Completed: "completed" = 3,
    Cancelled: "cancelled" = 4,
    Pending: "pending" = 5,
    Deferred: "deferred" = 6,
    WaitingForInput: "waitingForInput" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}

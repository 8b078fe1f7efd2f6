// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.activationTaskScopeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivationTaskScopeType {
    /// `allTasks` (0)
    AllTasks,
    /// `failedTasks` (1)
    FailedTasks,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ActivationTaskScopeType: "microsoft.graph.identityGovernance.activationTaskScopeType";
    AllTasks: "allTasks" = 0,
    FailedTasks: "failedTasks" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

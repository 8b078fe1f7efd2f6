// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.lifecycleWorkflowCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifecycleWorkflowCategory {
    /// `joiner` (0)
    Joiner,
    /// `leaver` (1)
    Leaver,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `mover` (3)
    Mover,
    /// `extensibility` (4)
    Extensibility,
}

mg::enumeration! {
    LifecycleWorkflowCategory: "microsoft.graph.identityGovernance.lifecycleWorkflowCategory";
    Joiner: "joiner" = 0,
    Leaver: "leaver" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    Mover: "mover" = 3,
    Extensibility: "extensibility" = 4,
}

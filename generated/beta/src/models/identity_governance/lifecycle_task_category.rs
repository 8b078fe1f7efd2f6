// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.lifecycleTaskCategory`, of which a value can
/// have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifecycleTaskCategory {
    /// `joiner` (1)
    Joiner,
    /// `leaver` (2)
    Leaver,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `mover` (8)
    Mover,
    /// `extensibility` (16)
    Extensibility,
}

mg::enumeration! {
    LifecycleTaskCategory: "microsoft.graph.identityGovernance.lifecycleTaskCategory", flags;
    Joiner: "joiner" = 1,
    Leaver: "leaver" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
    Mover: "mover" = 8,
    Extensibility: "extensibility" = 16,
}

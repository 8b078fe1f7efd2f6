// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPolicyConfigurationIngestionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicyConfigurationIngestionType {
    /// `unknown` (0)
    Unknown,
    /// `custom` (1)
    Custom,
    /// `builtIn` (2)
    BuiltIn,
    /// `mixed` (3)
    Mixed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    GroupPolicyConfigurationIngestionType: "microsoft.graph.groupPolicyConfigurationIngestionType";
    Unknown: "unknown" = 0,
    Custom: "custom" = 1,
    BuiltIn: "builtIn" = 2,
    Mixed: "mixed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

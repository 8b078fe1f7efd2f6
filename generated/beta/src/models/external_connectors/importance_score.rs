// @generated
use crate::mg;

/// `microsoft.graph.externalConnectors.importanceScore`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportanceScore {
    /// `low`, 0.
    Low,
    /// `medium`, 1.
    Medium,
    /// `high`, 2.
    High,
    /// `veryHigh`, 3.
    VeryHigh,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    ImportanceScore "microsoft.graph.externalConnectors.importanceScore" "";
    Low "low" 0,
    Medium "medium" 1,
    High "high" 2,
    VeryHigh "veryHigh" 3,
    UnknownFutureValue "unknownFutureValue" 4,
}

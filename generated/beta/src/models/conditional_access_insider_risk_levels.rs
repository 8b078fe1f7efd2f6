// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessInsiderRiskLevels`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessInsiderRiskLevels {
    /// `minor` (1)
    Minor,
    /// `moderate` (2)
    Moderate,
    /// `elevated` (4)
    Elevated,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    ConditionalAccessInsiderRiskLevels: "microsoft.graph.conditionalAccessInsiderRiskLevels", flags;
    Minor: "minor" = 1,
    Moderate: "moderate" = 2,
    Elevated: "elevated" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}

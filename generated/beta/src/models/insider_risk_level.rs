// @generated
use crate::mg;

/// Enumeration `microsoft.graph.insiderRiskLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsiderRiskLevel {
    /// `none` (0)
    None,
    /// `minor` (1)
    Minor,
    /// `moderate` (2)
    Moderate,
    /// `elevated` (3)
    Elevated,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    InsiderRiskLevel: "microsoft.graph.insiderRiskLevel";
    None: "none" = 0,
    Minor: "minor" = 1,
    Moderate: "moderate" = 2,
    Elevated: "elevated" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidRequiredPasswordComplexity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidRequiredPasswordComplexity {
    /// `none` (0)
    None,
    /// `low` (1)
    Low,
    /// `medium` (2)
    Medium,
    /// `high` (3)
    High,
}

mg::enumeration! {
    AndroidRequiredPasswordComplexity: "microsoft.graph.androidRequiredPasswordComplexity";
    None: "none" = 0,
    Low: "low" = 1,
    Medium: "medium" = 2,
    High: "high" = 3,
}

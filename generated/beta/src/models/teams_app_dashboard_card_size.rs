// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAppDashboardCardSize`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsAppDashboardCardSize {
    /// `medium` (0)
    Medium,
    /// `large` (1)
    Large,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamsAppDashboardCardSize: "microsoft.graph.teamsAppDashboardCardSize";
    Medium: "medium" = 0,
    Large: "large" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAppDashboardCardSourceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsAppDashboardCardSourceType {
    /// `bot` (0)
    Bot,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamsAppDashboardCardSourceType: "microsoft.graph.teamsAppDashboardCardSourceType";
    Bot: "bot" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}

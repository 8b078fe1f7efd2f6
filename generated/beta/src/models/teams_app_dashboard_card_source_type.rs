// @generated
use crate::mg;

/// `microsoft.graph.teamsAppDashboardCardSourceType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsAppDashboardCardSourceType {
    /// `bot`, 0.
    Bot,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    TeamsAppDashboardCardSourceType "microsoft.graph.teamsAppDashboardCardSourceType" "";
    Bot "bot" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}

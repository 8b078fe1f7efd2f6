// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkSupportedClient`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkSupportedClient {
    /// `unknown` (0)
    Unknown,
    /// `skypeDefaultAndTeams` (1)
    SkypeDefaultAndTeams,
    /// `teamsDefaultAndSkype` (2)
    TeamsDefaultAndSkype,
    /// `skypeOnly` (3)
    SkypeOnly,
    /// `teamsOnly` (4)
    TeamsOnly,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkSupportedClient: "microsoft.graph.teamworkSupportedClient";
    Unknown: "unknown" = 0,
    SkypeDefaultAndTeams: "skypeDefaultAndTeams" = 1,
    TeamsDefaultAndSkype: "teamsDefaultAndSkype" = 2,
    SkypeOnly: "skypeOnly" = 3,
    TeamsOnly: "teamsOnly" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

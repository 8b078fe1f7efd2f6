// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAppInstallationScopes`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsAppInstallationScopes {
    /// `team` (1)
    Team,
    /// `groupChat` (2)
    GroupChat,
    /// `personal` (4)
    Personal,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamsAppInstallationScopes: "microsoft.graph.teamsAppInstallationScopes", flags;
    Team: "team" = 1,
    GroupChat: "groupChat" = 2,
    Personal: "personal" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}

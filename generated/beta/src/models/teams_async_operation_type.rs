// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAsyncOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsAsyncOperationType {
    /// `invalid` (0)
    Invalid,
    /// `cloneTeam` (1)
    CloneTeam,
    /// `archiveTeam` (2)
    ArchiveTeam,
    /// `unarchiveTeam` (3)
    UnarchiveTeam,
    /// `createTeam` (4)
    CreateTeam,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `teamifyGroup` (6)
    TeamifyGroup,
    /// `createChannel` (7)
    CreateChannel,
    /// `createChat` (8)
    CreateChat,
    /// `archiveChannel` (9)
    ArchiveChannel,
    /// `unarchiveChannel` (10)
    UnarchiveChannel,
}

mg::enumeration! {
    TeamsAsyncOperationType: "microsoft.graph.teamsAsyncOperationType";
    Invalid: "invalid" = 0,
    CloneTeam: "cloneTeam" = 1,
    ArchiveTeam: "archiveTeam" = 2,
    UnarchiveTeam: "unarchiveTeam" = 3,
    CreateTeam: "createTeam" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    TeamifyGroup: "teamifyGroup" = 6,
    CreateChannel: "createChannel" = 7,
    CreateChat: "createChat" = 8,
    ArchiveChannel: "archiveChannel" = 9,
    UnarchiveChannel: "unarchiveChannel" = 10,
}

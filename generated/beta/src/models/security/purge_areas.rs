// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.purgeAreas`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurgeAreas {
    /// `mailboxes` (1)
    Mailboxes,
    /// `teamsMessages` (2)
    TeamsMessages,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PurgeAreas: "microsoft.graph.security.purgeAreas", flags;
    Mailboxes: "mailboxes" = 1,
    TeamsMessages: "teamsMessages" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

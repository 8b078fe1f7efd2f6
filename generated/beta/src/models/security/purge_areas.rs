// @generated
use crate::mg;

/// `microsoft.graph.security.purgeAreas`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurgeAreas {
    /// `mailboxes`, 1.
    Mailboxes,
    /// `teamsMessages`, 2.
    TeamsMessages,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    PurgeAreas "microsoft.graph.security.purgeAreas" "flags";
    Mailboxes "mailboxes" 1,
    TeamsMessages "teamsMessages" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}

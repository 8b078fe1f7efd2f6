// @generated
use crate::mg;

/// `microsoft.graph.security.sourceType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// `mailbox`, 1.
    Mailbox,
    /// `site`, 2.
    Site,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    SourceType "microsoft.graph.security.sourceType" "flags";
    Mailbox "mailbox" 1,
    Site "site" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}

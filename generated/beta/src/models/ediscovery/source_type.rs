// @generated
use crate::mg;

/// `microsoft.graph.ediscovery.sourceType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// `mailbox`, 1.
    Mailbox,
    /// `site`, 2.
    Site,
}

mg::enumeration! {
    SourceType "microsoft.graph.ediscovery.sourceType" "flags";
    Mailbox "mailbox" 1,
    Site "site" 2,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.sourceType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// `mailbox` (1)
    Mailbox,
    /// `site` (2)
    Site,
}

mg::enumeration! {
    SourceType: "microsoft.graph.ediscovery.sourceType", flags;
    Mailbox: "mailbox" = 1,
    Site: "site" = 2,
}

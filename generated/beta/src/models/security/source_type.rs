// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.sourceType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// `mailbox` (1)
    Mailbox,
    /// `site` (2)
    Site,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SourceType: "microsoft.graph.security.sourceType", flags;
    Mailbox: "mailbox" = 1,
    Site: "site" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

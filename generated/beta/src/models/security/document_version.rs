// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.documentVersion`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentVersion {
    /// `latest` (1)
    Latest,
    /// `recent10` (2)
    Recent10,
    /// `recent100` (3)
    Recent100,
    /// `all` (4)
    All,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    DocumentVersion: "microsoft.graph.security.documentVersion";
    Latest: "latest" = 1,
    Recent10: "recent10" = 2,
    Recent100: "recent100" = 3,
    All: "all" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

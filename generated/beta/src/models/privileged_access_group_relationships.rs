// @generated
use crate::mg;

/// Enumeration `microsoft.graph.privilegedAccessGroupRelationships`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivilegedAccessGroupRelationships {
    /// `owner` (1)
    Owner,
    /// `member` (2)
    Member,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PrivilegedAccessGroupRelationships: "microsoft.graph.privilegedAccessGroupRelationships";
    Owner: "owner" = 1,
    Member: "member" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.scopeCollectionKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeCollectionKind {
    /// `allAllowed` (0)
    AllAllowed,
    /// `enumerated` (1)
    Enumerated,
    /// `none` (2)
    None,
    /// `scopeKindNotSet` (3)
    ScopeKindNotSet,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ScopeCollectionKind: "microsoft.graph.scopeCollectionKind";
    AllAllowed: "allAllowed" = 0,
    Enumerated: "enumerated" = 1,
    None: "none" = 2,
    ScopeKindNotSet: "scopeKindNotSet" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

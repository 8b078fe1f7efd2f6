// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.matchMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatchMode {
    /// `any` (0)
    Any,
    /// `all` (1)
    All,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MatchMode: "microsoft.graph.identityGovernance.matchMode";
    Any: "any" = 0,
    All: "all" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

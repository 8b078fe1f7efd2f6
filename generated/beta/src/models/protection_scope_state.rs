// @generated
use crate::mg;

/// Enumeration `microsoft.graph.protectionScopeState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionScopeState {
    /// `notModified` (0)
    NotModified,
    /// `modified` (1)
    Modified,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ProtectionScopeState: "microsoft.graph.protectionScopeState";
    NotModified: "notModified" = 0,
    Modified: "modified" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

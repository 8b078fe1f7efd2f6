// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceScopeParameter`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceScopeParameter {
    /// `none` (0)
    None,
    /// `scopeTag` (1)
    ScopeTag,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceScopeParameter: "microsoft.graph.deviceScopeParameter";
    None: "none" = 0,
    ScopeTag: "scopeTag" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

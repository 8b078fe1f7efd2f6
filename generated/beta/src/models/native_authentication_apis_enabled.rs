// @generated
use crate::mg;

/// Enumeration `microsoft.graph.nativeAuthenticationApisEnabled`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NativeAuthenticationApisEnabled {
    /// `none` (0)
    None,
    /// `all` (1)
    All,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    NativeAuthenticationApisEnabled: "microsoft.graph.nativeAuthenticationApisEnabled", flags;
    None: "none" = 0,
    All: "all" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

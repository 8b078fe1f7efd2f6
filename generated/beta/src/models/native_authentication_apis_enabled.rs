// @generated
use crate::mg;

/// `microsoft.graph.nativeAuthenticationApisEnabled`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NativeAuthenticationApisEnabled {
    /// `none`, 0.
    None,
    /// `all`, 1.
    All,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    NativeAuthenticationApisEnabled "microsoft.graph.nativeAuthenticationApisEnabled" "flags";
    None "none" 0,
    All "all" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}

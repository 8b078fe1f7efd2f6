// @generated
use crate::mg;

/// `microsoft.graph.security.appInfoHolding`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppInfoHolding {
    /// `private`, 0.
    Private,
    /// `public`, 1.
    Public,
    /// `unknown`, 2.
    Unknown,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    AppInfoHolding "microsoft.graph.security.appInfoHolding" "";
    Private "private" 0,
    Public "public" 1,
    Unknown "unknown" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}

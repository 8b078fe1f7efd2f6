// @generated
use crate::mg;

/// `microsoft.graph.claimBindingSource`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClaimBindingSource {
    /// `directory`, 0.
    Directory,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    ClaimBindingSource "microsoft.graph.claimBindingSource" "";
    Directory "directory" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}

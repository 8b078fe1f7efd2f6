// @generated
use crate::mg;

/// `microsoft.graph.anniversaryType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnniversaryType {
    /// `birthday`, 0.
    Birthday,
    /// `wedding`, 1.
    Wedding,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    AnniversaryType "microsoft.graph.anniversaryType" "";
    Birthday "birthday" 0,
    Wedding "wedding" 1,
    UnknownFutureValue "unknownFutureValue" 3,
}

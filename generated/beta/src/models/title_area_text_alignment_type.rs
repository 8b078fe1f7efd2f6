// @generated
use crate::mg;

/// Enumeration `microsoft.graph.titleAreaTextAlignmentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TitleAreaTextAlignmentType {
    /// `left` (0)
    Left,
    /// `center` (1)
    Center,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    TitleAreaTextAlignmentType: "microsoft.graph.titleAreaTextAlignmentType";
    Left: "left" = 0,
    Center: "center" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

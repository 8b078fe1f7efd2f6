// @generated
use crate::mg;

/// Enumeration `microsoft.graph.titleAreaLayoutType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TitleAreaLayoutType {
    /// `imageAndTitle` (0)
    ImageAndTitle,
    /// `plain` (1)
    Plain,
    /// `colorBlock` (2)
    ColorBlock,
    /// `overlap` (3)
    Overlap,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    TitleAreaLayoutType: "microsoft.graph.titleAreaLayoutType";
    ImageAndTitle: "imageAndTitle" = 0,
    Plain: "plain" = 1,
    ColorBlock: "colorBlock" = 2,
    Overlap: "overlap" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hyperlinkOrPictureColumn`, a complex type.
    HyperlinkOrPictureColumn "microsoft.graph.hyperlinkOrPictureColumn" "complex";
    /// `isPicture`: Boolean
    is_picture "isPicture": bool,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.thumbnailColumn`, a complex type.
    ThumbnailColumn "microsoft.graph.thumbnailColumn" "complex";
}

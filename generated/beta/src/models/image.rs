// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.image`, a complex type.
    Image "microsoft.graph.image" "complex";
    /// `height`: Int32
    height "height": i32,
    /// `width`: Int32
    width "width": i32,
}

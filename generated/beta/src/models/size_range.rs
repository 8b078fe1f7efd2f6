// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sizeRange`, a complex type.
    SizeRange "microsoft.graph.sizeRange" "complex";
    /// `maximumSize`: Int32
    maximum_size "maximumSize": i32,
    /// `minimumSize`: Int32
    minimum_size "minimumSize": i32,
}

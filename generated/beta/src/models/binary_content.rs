// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.binaryContent`, a complex type derived from `microsoft.graph.contentBase`.
    BinaryContent "microsoft.graph.binaryContent" "complex" : super::ContentBase;
    /// `data`: Binary, not null
    data "data" "r": mg::Binary,
}

mg::derived_from! { BinaryContent: super::ContentBase }

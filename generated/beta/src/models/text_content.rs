// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.textContent`, a complex type derived from `microsoft.graph.contentBase`.
    TextContent "microsoft.graph.textContent" "complex" : super::ContentBase;
    /// `data`: String, not null
    data "data" "r": String,
}

mg::derived_from! { TextContent: super::ContentBase }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchQuery`, a complex type.
    SearchQuery "microsoft.graph.searchQuery" "complex";
    /// `queryString`: String
    query_string "queryString": String,
    /// `queryTemplate`: String
    query_template "queryTemplate": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchQueryString`, a complex type.
    SearchQueryString "microsoft.graph.searchQueryString" "complex";
    /// `query`: String, not null
    query "query" "r": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchQuery`, a complex type.
    SearchQuery "microsoft.graph.searchQuery" "complex";
    /// `queryString`: String
    query_string "queryString": String,
    /// `queryTemplate`: String
    query_template "queryTemplate": String,
    /// `query_string`: searchQueryString
    #[deprecated(note = "deprecated since 2021-12-14, to be removed on 2022-12-31 (revision 2021-12/RemoveDeprecatedUnderscoreProperty)")]
    query__string "query_string" "d": mg::Boxed<super::SearchQueryString>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchAlteration`, a complex type.
    SearchAlteration "microsoft.graph.searchAlteration" "complex";
    /// `alteredHighlightedQueryString`: String
    altered_highlighted_query_string "alteredHighlightedQueryString": String,
    /// `alteredQueryString`: String
    altered_query_string "alteredQueryString": String,
    /// `alteredQueryTokens`: Collection(alteredQueryToken)
    altered_query_tokens "alteredQueryTokens": Vec<super::AlteredQueryToken>,
}

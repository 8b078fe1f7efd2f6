// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchAlteration`.
pub struct SearchAlteration {
    /// `alteredHighlightedQueryString`.
    pub altered_highlighted_query_string: mg::Field<String>,
    /// `alteredQueryString`.
    pub altered_query_string: mg::Field<String>,
    /// `alteredQueryTokens`.
    pub altered_query_tokens: mg::Field<Vec<super::AlteredQueryToken>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchAlteration: "microsoft.graph.searchAlteration", complex;
    altered_highlighted_query_string: "alteredHighlightedQueryString",
    altered_query_string: "alteredQueryString",
    altered_query_tokens: "alteredQueryTokens",
}

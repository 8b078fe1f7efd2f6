// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchQueryString`.
pub struct SearchQueryString {
    /// `query`. Never null.
    pub query: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchQueryString: "microsoft.graph.searchQueryString", complex;
    query: "query" required,
}

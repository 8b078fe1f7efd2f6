// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchQuery`.
pub struct SearchQuery {
    /// `queryString`.
    pub query_string: mg::Field<String>,
    /// `queryTemplate`.
    pub query_template: mg::Field<String>,
    /// `query_string`.
    #[deprecated(
        note = "deprecated since 2021-12-14, to be removed on 2022-12-31 (revision 2021-12/RemoveDeprecatedUnderscoreProperty)"
    )]
    pub query__string: mg::Field<mg::Boxed<super::SearchQueryString>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchQuery: "microsoft.graph.searchQuery", complex;
    query_string: "queryString",
    query_template: "queryTemplate",
    query__string: "query_string" deprecated,
}

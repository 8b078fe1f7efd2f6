// @generated
use crate::mg;

/// Complex type `microsoft.graph.exactDataMatchStoreColumn`.
pub struct ExactDataMatchStoreColumn {
    /// `ignoredDelimiters`.
    pub ignored_delimiters: mg::Field<Vec<String>>,
    /// `isCaseInsensitive`.
    pub is_case_insensitive: mg::Field<bool>,
    /// `isSearchable`.
    pub is_searchable: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactDataMatchStoreColumn: "microsoft.graph.exactDataMatchStoreColumn", complex;
    ignored_delimiters: "ignoredDelimiters",
    is_case_insensitive: "isCaseInsensitive",
    is_searchable: "isSearchable",
    name: "name",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactDataMatchStoreColumn`, a complex type.
    ExactDataMatchStoreColumn "microsoft.graph.exactDataMatchStoreColumn" "complex";
    /// `ignoredDelimiters`: Collection(String)
    ignored_delimiters "ignoredDelimiters": Vec<String>,
    /// `isCaseInsensitive`: Boolean
    is_case_insensitive "isCaseInsensitive": bool,
    /// `isSearchable`: Boolean
    is_searchable "isSearchable": bool,
    /// `name`: String
    name "name": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termStore.localizedDescription`, a complex type.
    LocalizedDescription "microsoft.graph.termStore.localizedDescription" "complex";
    /// `description`: String
    description "description": String,
    /// `languageTag`: String
    language_tag "languageTag": String,
}

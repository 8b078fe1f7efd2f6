// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termStore.localizedName`, a complex type.
    LocalizedName "microsoft.graph.termStore.localizedName" "complex";
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `name`: String
    name "name": String,
}

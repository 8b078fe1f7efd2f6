// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.displayNameLocalization`, a complex type.
    DisplayNameLocalization "microsoft.graph.displayNameLocalization" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `languageTag`: String
    language_tag "languageTag": String,
}

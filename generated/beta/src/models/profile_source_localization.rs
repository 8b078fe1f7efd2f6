// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.profileSourceLocalization`, a complex type.
    ProfileSourceLocalization "microsoft.graph.profileSourceLocalization" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageLocalizedText`, a complex type.
    AccessPackageLocalizedText "microsoft.graph.accessPackageLocalizedText" "complex";
    /// `languageCode`: String
    language_code "languageCode": String,
    /// `text`: String
    text "text": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageLocalizedContent`, a complex type.
    AccessPackageLocalizedContent "microsoft.graph.accessPackageLocalizedContent" "complex";
    /// `defaultText`: String
    default_text "defaultText": String,
    /// `localizedTexts`: Collection(accessPackageLocalizedText)
    localized_texts "localizedTexts": Vec<super::AccessPackageLocalizedText>,
}

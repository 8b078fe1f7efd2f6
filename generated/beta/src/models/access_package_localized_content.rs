// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageLocalizedContent`.
pub struct AccessPackageLocalizedContent {
    /// `defaultText`.
    pub default_text: mg::Field<String>,
    /// `localizedTexts`.
    pub localized_texts: mg::Field<Vec<super::AccessPackageLocalizedText>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageLocalizedContent: "microsoft.graph.accessPackageLocalizedContent", complex;
    default_text: "defaultText",
    localized_texts: "localizedTexts",
}

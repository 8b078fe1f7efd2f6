// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageLocalizedText`.
pub struct AccessPackageLocalizedText {
    /// `languageCode`.
    pub language_code: mg::Field<String>,
    /// `text`.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageLocalizedText: "microsoft.graph.accessPackageLocalizedText", complex;
    language_code: "languageCode",
    text: "text",
}

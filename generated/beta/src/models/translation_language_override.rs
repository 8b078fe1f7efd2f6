// @generated
use crate::mg;

/// Complex type `microsoft.graph.translationLanguageOverride`.
pub struct TranslationLanguageOverride {
    /// `languageTag`.
    pub language_tag: mg::Field<String>,
    /// `translationBehavior`.
    pub translation_behavior: mg::Field<mg::Open<super::TranslationBehavior>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TranslationLanguageOverride: "microsoft.graph.translationLanguageOverride", complex;
    language_tag: "languageTag",
    translation_behavior: "translationBehavior",
}

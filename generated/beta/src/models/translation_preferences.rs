// @generated
use crate::mg;

/// Complex type `microsoft.graph.translationPreferences`.
pub struct TranslationPreferences {
    /// `languageOverrides`.
    pub language_overrides: mg::Field<Vec<super::TranslationLanguageOverride>>,
    /// `translationBehavior`.
    pub translation_behavior: mg::Field<mg::Open<super::TranslationBehavior>>,
    /// `untranslatedLanguages`.
    pub untranslated_languages: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TranslationPreferences: "microsoft.graph.translationPreferences", complex;
    language_overrides: "languageOverrides" required,
    translation_behavior: "translationBehavior",
    untranslated_languages: "untranslatedLanguages",
}

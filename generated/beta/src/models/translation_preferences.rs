// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.translationPreferences`, a complex type.
    TranslationPreferences "microsoft.graph.translationPreferences" "complex";
    /// `languageOverrides`: Collection(translationLanguageOverride), items not null
    language_overrides "languageOverrides" "r": Vec<super::TranslationLanguageOverride>,
    /// `translationBehavior`: translationBehavior
    translation_behavior "translationBehavior": mg::Open<super::TranslationBehavior>,
    /// `untranslatedLanguages`: Collection(String)
    untranslated_languages "untranslatedLanguages": Vec<String>,
}

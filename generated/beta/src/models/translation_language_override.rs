// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.translationLanguageOverride`, a complex type.
    TranslationLanguageOverride "microsoft.graph.translationLanguageOverride" "complex";
    /// `languageTag`: String
    language_tag "languageTag": String,
    /// `translationBehavior`: translationBehavior
    translation_behavior "translationBehavior": mg::Open<super::TranslationBehavior>,
}

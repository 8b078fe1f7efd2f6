// @generated
use crate::mg;

/// Entity type [`microsoft.graph.regionalAndLanguageSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RegionalAndLanguageSettingsResource`], for example
/// `graph.me().settings().regional_and_language_settings()`.
///
/// [`RegionalAndLanguageSettingsResource`]: crate::requests::regional_and_language_settings::RegionalAndLanguageSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/regionalandlanguagesettings?view=graph-rest-beta
pub struct RegionalAndLanguageSettings {
    /// `authoringLanguages`.
    pub authoring_languages: mg::Field<Vec<super::LocaleInfo>>,
    /// `defaultDisplayLanguage`.
    pub default_display_language: mg::Field<mg::Boxed<super::LocaleInfo>>,
    /// `defaultRegionalFormat`.
    pub default_regional_format: mg::Field<mg::Boxed<super::LocaleInfo>>,
    /// `defaultSpeechInputLanguage`.
    pub default_speech_input_language: mg::Field<mg::Boxed<super::LocaleInfo>>,
    /// `defaultTranslationLanguage`.
    pub default_translation_language: mg::Field<mg::Boxed<super::LocaleInfo>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `regionalFormatOverrides`.
    pub regional_format_overrides: mg::Field<mg::Boxed<super::RegionalFormatOverrides>>,
    /// `translationPreferences`.
    pub translation_preferences: mg::Field<mg::Boxed<super::TranslationPreferences>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RegionalAndLanguageSettings: "microsoft.graph.regionalAndLanguageSettings", entity, base super::Entity;
    authoring_languages: "authoringLanguages",
    default_display_language: "defaultDisplayLanguage",
    default_regional_format: "defaultRegionalFormat",
    default_speech_input_language: "defaultSpeechInputLanguage",
    default_translation_language: "defaultTranslationLanguage",
    id: "id" key required,
    regional_format_overrides: "regionalFormatOverrides",
    translation_preferences: "translationPreferences",
}

mg::derived_from! { RegionalAndLanguageSettings: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.regionalAndLanguageSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/regionalandlanguagesettings?view=graph-rest-beta>
    RegionalAndLanguageSettings "microsoft.graph.regionalAndLanguageSettings" "entity" : super::Entity;
    /// `authoringLanguages`: Collection(localeInfo)
    authoring_languages "authoringLanguages": Vec<super::LocaleInfo>,
    /// `defaultDisplayLanguage`: localeInfo
    default_display_language "defaultDisplayLanguage": mg::Boxed<super::LocaleInfo>,
    /// `defaultRegionalFormat`: localeInfo
    default_regional_format "defaultRegionalFormat": mg::Boxed<super::LocaleInfo>,
    /// `defaultSpeechInputLanguage`: localeInfo
    default_speech_input_language "defaultSpeechInputLanguage": mg::Boxed<super::LocaleInfo>,
    /// `defaultTranslationLanguage`: localeInfo
    default_translation_language "defaultTranslationLanguage": mg::Boxed<super::LocaleInfo>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `regionalFormatOverrides`: regionalFormatOverrides
    regional_format_overrides "regionalFormatOverrides": mg::Boxed<super::RegionalFormatOverrides>,
    /// `translationPreferences`: translationPreferences
    translation_preferences "translationPreferences": mg::Boxed<super::TranslationPreferences>,
}

mg::derived_from! { RegionalAndLanguageSettings: super::Entity }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.broadcastMeetingCaptionSettings`.
pub struct BroadcastMeetingCaptionSettings {
    /// `isCaptionEnabled`.
    pub is_caption_enabled: mg::Field<bool>,
    /// `spokenLanguage`.
    pub spoken_language: mg::Field<String>,
    /// `translationLanguages`.
    pub translation_languages: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BroadcastMeetingCaptionSettings: "microsoft.graph.broadcastMeetingCaptionSettings", complex;
    is_caption_enabled: "isCaptionEnabled",
    spoken_language: "spokenLanguage",
    translation_languages: "translationLanguages",
}

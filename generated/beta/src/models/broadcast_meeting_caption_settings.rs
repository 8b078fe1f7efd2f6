// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.broadcastMeetingCaptionSettings`, a complex type.
    BroadcastMeetingCaptionSettings "microsoft.graph.broadcastMeetingCaptionSettings" "complex";
    /// `isCaptionEnabled`: Boolean
    is_caption_enabled "isCaptionEnabled": bool,
    /// `spokenLanguage`: String
    spoken_language "spokenLanguage": String,
    /// `translationLanguages`: Collection(String)
    translation_languages "translationLanguages": Vec<String>,
}

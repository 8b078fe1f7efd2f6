// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationSpeakerCoachDeliverySettings`, a complex type.
    EducationSpeakerCoachDeliverySettings "microsoft.graph.educationSpeakerCoachDeliverySettings" "complex";
    /// `areFillerWordsEnabled`: Boolean, not null
    are_filler_words_enabled "areFillerWordsEnabled" "r": bool,
    /// `isPaceEnabled`: Boolean, not null
    is_pace_enabled "isPaceEnabled" "r": bool,
    /// `isPitchEnabled`: Boolean, not null
    is_pitch_enabled "isPitchEnabled" "r": bool,
    /// `isPronunciationEnabled`: Boolean, not null
    is_pronunciation_enabled "isPronunciationEnabled" "r": bool,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationSpeakerCoachDeliverySettings`.
pub struct EducationSpeakerCoachDeliverySettings {
    /// `areFillerWordsEnabled`. Never null.
    pub are_filler_words_enabled: mg::Field<bool>,
    /// `isPaceEnabled`. Never null.
    pub is_pace_enabled: mg::Field<bool>,
    /// `isPitchEnabled`. Never null.
    pub is_pitch_enabled: mg::Field<bool>,
    /// `isPronunciationEnabled`. Never null.
    pub is_pronunciation_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationSpeakerCoachDeliverySettings: "microsoft.graph.educationSpeakerCoachDeliverySettings", complex;
    are_filler_words_enabled: "areFillerWordsEnabled" required,
    is_pace_enabled: "isPaceEnabled" required,
    is_pitch_enabled: "isPitchEnabled" required,
    is_pronunciation_enabled: "isPronunciationEnabled" required,
}

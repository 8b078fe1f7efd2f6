// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationSpeakerCoachContentSettings`.
pub struct EducationSpeakerCoachContentSettings {
    /// `isInclusivenessEnabled`. Never null.
    pub is_inclusiveness_enabled: mg::Field<bool>,
    /// `isRepetitiveLanguageEnabled`. Never null.
    pub is_repetitive_language_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationSpeakerCoachContentSettings: "microsoft.graph.educationSpeakerCoachContentSettings", complex;
    is_inclusiveness_enabled: "isInclusivenessEnabled" required,
    is_repetitive_language_enabled: "isRepetitiveLanguageEnabled" required,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationSpeakerCoachContentSettings`, a complex type.
    EducationSpeakerCoachContentSettings "microsoft.graph.educationSpeakerCoachContentSettings" "complex";
    /// `isInclusivenessEnabled`: Boolean, not null
    is_inclusiveness_enabled "isInclusivenessEnabled" "r": bool,
    /// `isRepetitiveLanguageEnabled`: Boolean, not null
    is_repetitive_language_enabled "isRepetitiveLanguageEnabled" "r": bool,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAiFeedbackCriteria`, a complex type.
    EducationAiFeedbackCriteria "microsoft.graph.educationAiFeedbackCriteria" "complex";
    /// `aiFeedbackSettings`: educationAiFeedbackSettings, not null
    ai_feedback_settings "aiFeedbackSettings" "r": mg::Boxed<super::EducationAiFeedbackSettings>,
    /// `speechType`: educationSpeechType, not null
    speech_type "speechType" "r": mg::Open<super::EducationSpeechType>,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationAiFeedbackCriteria`.
pub struct EducationAiFeedbackCriteria {
    /// `aiFeedbackSettings`. Never null.
    pub ai_feedback_settings: mg::Field<mg::Boxed<super::EducationAiFeedbackSettings>>,
    /// `speechType`. Never null.
    pub speech_type: mg::Field<mg::Open<super::EducationSpeechType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAiFeedbackCriteria: "microsoft.graph.educationAiFeedbackCriteria", complex;
    ai_feedback_settings: "aiFeedbackSettings" required,
    speech_type: "speechType" required,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationAiFeedbackContentSettings`.
pub struct EducationAiFeedbackContentSettings {
    /// `isMessageClarityEnabled`. Never null.
    pub is_message_clarity_enabled: mg::Field<bool>,
    /// `isQualityOfInformationEnabled`. Never null.
    pub is_quality_of_information_enabled: mg::Field<bool>,
    /// `isSpeechOrganizationEnabled`. Never null.
    pub is_speech_organization_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAiFeedbackContentSettings: "microsoft.graph.educationAiFeedbackContentSettings", complex;
    is_message_clarity_enabled: "isMessageClarityEnabled" required,
    is_quality_of_information_enabled: "isQualityOfInformationEnabled" required,
    is_speech_organization_enabled: "isSpeechOrganizationEnabled" required,
}

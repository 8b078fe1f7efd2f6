// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAiFeedbackContentSettings`, a complex type.
    EducationAiFeedbackContentSettings "microsoft.graph.educationAiFeedbackContentSettings" "complex";
    /// `isMessageClarityEnabled`: Boolean, not null
    is_message_clarity_enabled "isMessageClarityEnabled" "r": bool,
    /// `isQualityOfInformationEnabled`: Boolean, not null
    is_quality_of_information_enabled "isQualityOfInformationEnabled" "r": bool,
    /// `isSpeechOrganizationEnabled`: Boolean, not null
    is_speech_organization_enabled "isSpeechOrganizationEnabled" "r": bool,
}

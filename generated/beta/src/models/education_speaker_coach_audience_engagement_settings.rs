// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationSpeakerCoachAudienceEngagementSettings`, a complex type.
    EducationSpeakerCoachAudienceEngagementSettings "microsoft.graph.educationSpeakerCoachAudienceEngagementSettings" "complex";
    /// `isBodyLanguageEnabled`: Boolean, not null
    is_body_language_enabled "isBodyLanguageEnabled" "r": bool,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationSpeakerCoachAudienceEngagementSettings`.
pub struct EducationSpeakerCoachAudienceEngagementSettings {
    /// `isBodyLanguageEnabled`. Never null.
    pub is_body_language_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationSpeakerCoachAudienceEngagementSettings: "microsoft.graph.educationSpeakerCoachAudienceEngagementSettings", complex;
    is_body_language_enabled: "isBodyLanguageEnabled" required,
}

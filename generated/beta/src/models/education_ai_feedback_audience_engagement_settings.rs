// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationAiFeedbackAudienceEngagementSettings`.
pub struct EducationAiFeedbackAudienceEngagementSettings {
    /// `areEngagementStrategiesEnabled`. Never null.
    pub are_engagement_strategies_enabled: mg::Field<bool>,
    /// `isCallToActionEnabled`. Never null.
    pub is_call_to_action_enabled: mg::Field<bool>,
    /// `isEmotionalAndIntellectualAppealEnabled`. Never null.
    pub is_emotional_and_intellectual_appeal_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAiFeedbackAudienceEngagementSettings: "microsoft.graph.educationAiFeedbackAudienceEngagementSettings", complex;
    are_engagement_strategies_enabled: "areEngagementStrategiesEnabled" required,
    is_call_to_action_enabled: "isCallToActionEnabled" required,
    is_emotional_and_intellectual_appeal_enabled: "isEmotionalAndIntellectualAppealEnabled" required,
}

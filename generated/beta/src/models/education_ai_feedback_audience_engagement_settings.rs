// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAiFeedbackAudienceEngagementSettings`, a complex type.
    EducationAiFeedbackAudienceEngagementSettings "microsoft.graph.educationAiFeedbackAudienceEngagementSettings" "complex";
    /// `areEngagementStrategiesEnabled`: Boolean, not null
    are_engagement_strategies_enabled "areEngagementStrategiesEnabled" "r": bool,
    /// `isCallToActionEnabled`: Boolean, not null
    is_call_to_action_enabled "isCallToActionEnabled" "r": bool,
    /// `isEmotionalAndIntellectualAppealEnabled`: Boolean, not null
    is_emotional_and_intellectual_appeal_enabled "isEmotionalAndIntellectualAppealEnabled" "r": bool,
}

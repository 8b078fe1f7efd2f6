// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewScheduleSettings`, a complex type.
    AccessReviewScheduleSettings "microsoft.graph.accessReviewScheduleSettings" "complex";
    /// `applyActions`: Collection(accessReviewApplyAction)
    apply_actions "applyActions": Vec<super::AccessReviewApplyAction>,
    /// `autoApplyDecisionsEnabled`: Boolean, not null
    auto_apply_decisions_enabled "autoApplyDecisionsEnabled" "r": bool,
    /// `decisionHistoriesForReviewersEnabled`: Boolean
    decision_histories_for_reviewers_enabled "decisionHistoriesForReviewersEnabled": bool,
    /// `defaultDecision`: String
    default_decision "defaultDecision": String,
    /// `defaultDecisionEnabled`: Boolean, not null
    default_decision_enabled "defaultDecisionEnabled" "r": bool,
    /// `instanceDurationInDays`: Int32, not null
    instance_duration_in_days "instanceDurationInDays" "r": i32,
    /// `isAgenticExperienceEnabled`: Boolean
    is_agentic_experience_enabled "isAgenticExperienceEnabled": bool,
    /// `justificationRequiredOnApproval`: Boolean, not null
    justification_required_on_approval "justificationRequiredOnApproval" "r": bool,
    /// `mailNotificationsEnabled`: Boolean, not null
    mail_notifications_enabled "mailNotificationsEnabled" "r": bool,
    /// `recommendationInsightSettings`: Collection(accessReviewRecommendationInsightSetting)
    recommendation_insight_settings "recommendationInsightSettings": Vec<super::AccessReviewRecommendationInsightSetting>,
    /// `recommendationLookBackDuration`: Duration
    recommendation_look_back_duration "recommendationLookBackDuration": mg::Duration,
    /// `recommendationsEnabled`: Boolean, not null
    recommendations_enabled "recommendationsEnabled" "r": bool,
    /// `recurrence`: patternedRecurrence
    recurrence "recurrence": mg::Boxed<super::PatternedRecurrence>,
    /// `reminderNotificationsEnabled`: Boolean, not null
    reminder_notifications_enabled "reminderNotificationsEnabled" "r": bool,
}

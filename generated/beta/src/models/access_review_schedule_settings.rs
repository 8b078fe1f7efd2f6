// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewScheduleSettings`.
pub struct AccessReviewScheduleSettings {
    /// `applyActions`.
    pub apply_actions: mg::Field<Vec<super::AccessReviewApplyAction>>,
    /// `autoApplyDecisionsEnabled`. Never null.
    pub auto_apply_decisions_enabled: mg::Field<bool>,
    /// `decisionHistoriesForReviewersEnabled`.
    pub decision_histories_for_reviewers_enabled: mg::Field<bool>,
    /// `defaultDecision`.
    pub default_decision: mg::Field<String>,
    /// `defaultDecisionEnabled`. Never null.
    pub default_decision_enabled: mg::Field<bool>,
    /// `instanceDurationInDays`. Never null.
    pub instance_duration_in_days: mg::Field<i32>,
    /// `isAgenticExperienceEnabled`.
    pub is_agentic_experience_enabled: mg::Field<bool>,
    /// `justificationRequiredOnApproval`. Never null.
    pub justification_required_on_approval: mg::Field<bool>,
    /// `mailNotificationsEnabled`. Never null.
    pub mail_notifications_enabled: mg::Field<bool>,
    /// `recommendationInsightSettings`.
    pub recommendation_insight_settings: mg::Field<
        Vec<super::AccessReviewRecommendationInsightSetting>,
    >,
    /// `recommendationLookBackDuration`.
    pub recommendation_look_back_duration: mg::Field<mg::Duration>,
    /// `recommendationsEnabled`. Never null.
    pub recommendations_enabled: mg::Field<bool>,
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `reminderNotificationsEnabled`. Never null.
    pub reminder_notifications_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewScheduleSettings: "microsoft.graph.accessReviewScheduleSettings", complex;
    apply_actions: "applyActions",
    auto_apply_decisions_enabled: "autoApplyDecisionsEnabled" required,
    decision_histories_for_reviewers_enabled: "decisionHistoriesForReviewersEnabled",
    default_decision: "defaultDecision",
    default_decision_enabled: "defaultDecisionEnabled" required,
    instance_duration_in_days: "instanceDurationInDays" required,
    is_agentic_experience_enabled: "isAgenticExperienceEnabled",
    justification_required_on_approval: "justificationRequiredOnApproval" required,
    mail_notifications_enabled: "mailNotificationsEnabled" required,
    recommendation_insight_settings: "recommendationInsightSettings",
    recommendation_look_back_duration: "recommendationLookBackDuration",
    recommendations_enabled: "recommendationsEnabled" required,
    recurrence: "recurrence",
    reminder_notifications_enabled: "reminderNotificationsEnabled" required,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.businessFlowSettings`, a complex type derived from `microsoft.graph.accessReviewSettings`.
    BusinessFlowSettings "microsoft.graph.businessFlowSettings" "complex" : super::AccessReviewSettings;
    /// `accessRecommendationsEnabled`: Boolean, not null
    access_recommendations_enabled "accessRecommendationsEnabled" "r": bool,
    /// `activityDurationInDays`: Int32, not null
    activity_duration_in_days "activityDurationInDays" "r": i32,
    /// `autoApplyReviewResultsEnabled`: Boolean, not null
    auto_apply_review_results_enabled "autoApplyReviewResultsEnabled" "r": bool,
    /// `autoReviewEnabled`: Boolean, not null
    auto_review_enabled "autoReviewEnabled" "r": bool,
    /// `autoReviewSettings`: autoReviewSettings
    auto_review_settings "autoReviewSettings": mg::Boxed<super::AutoReviewSettings>,
    /// `durationInDays`: Int32, not null
    duration_in_days "durationInDays" "r": i32,
    /// `justificationRequiredOnApproval`: Boolean, not null
    justification_required_on_approval "justificationRequiredOnApproval" "r": bool,
    /// `mailNotificationsEnabled`: Boolean, not null
    mail_notifications_enabled "mailNotificationsEnabled" "r": bool,
    /// `recurrenceSettings`: accessReviewRecurrenceSettings
    recurrence_settings "recurrenceSettings": mg::Boxed<super::AccessReviewRecurrenceSettings>,
    /// `remindersEnabled`: Boolean, not null
    reminders_enabled "remindersEnabled" "r": bool,
}

mg::derived_from! { BusinessFlowSettings: super::AccessReviewSettings }

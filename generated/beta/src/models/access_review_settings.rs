// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewSettings`, a complex type.
    AccessReviewSettings "microsoft.graph.accessReviewSettings" "complex" => AccessReviewSettingsKind;
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
    /// `justificationRequiredOnApproval`: Boolean, not null
    justification_required_on_approval "justificationRequiredOnApproval" "r": bool,
    /// `mailNotificationsEnabled`: Boolean, not null
    mail_notifications_enabled "mailNotificationsEnabled" "r": bool,
    /// `recurrenceSettings`: accessReviewRecurrenceSettings
    recurrence_settings "recurrenceSettings": mg::Boxed<super::AccessReviewRecurrenceSettings>,
    /// `remindersEnabled`: Boolean, not null
    reminders_enabled "remindersEnabled" "r": bool,
}

/// The types derived from `microsoft.graph.accessReviewSettings`.
#[non_exhaustive]
pub enum AccessReviewSettingsKind {
    BusinessFlowSettings(Box<super::BusinessFlowSettings>),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessReviewSettings>),
}

mg::family! {
    AccessReviewSettings => AccessReviewSettingsKind;
    BusinessFlowSettings(super::BusinessFlowSettings),
}

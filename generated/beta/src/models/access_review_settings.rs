// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewSettings`.
pub struct AccessReviewSettings {
    /// `accessRecommendationsEnabled`. Never null.
    pub access_recommendations_enabled: mg::Field<bool>,
    /// `activityDurationInDays`. Never null.
    pub activity_duration_in_days: mg::Field<i32>,
    /// `autoApplyReviewResultsEnabled`. Never null.
    pub auto_apply_review_results_enabled: mg::Field<bool>,
    /// `autoReviewEnabled`. Never null.
    pub auto_review_enabled: mg::Field<bool>,
    /// `autoReviewSettings`.
    pub auto_review_settings: mg::Field<mg::Boxed<super::AutoReviewSettings>>,
    /// `justificationRequiredOnApproval`. Never null.
    pub justification_required_on_approval: mg::Field<bool>,
    /// `mailNotificationsEnabled`. Never null.
    pub mail_notifications_enabled: mg::Field<bool>,
    /// `recurrenceSettings`.
    pub recurrence_settings: mg::Field<mg::Boxed<super::AccessReviewRecurrenceSettings>>,
    /// `remindersEnabled`. Never null.
    pub reminders_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewSettings: "microsoft.graph.accessReviewSettings", complex, family AccessReviewSettingsKind;
    access_recommendations_enabled: "accessRecommendationsEnabled" required,
    activity_duration_in_days: "activityDurationInDays" required,
    auto_apply_review_results_enabled: "autoApplyReviewResultsEnabled" required,
    auto_review_enabled: "autoReviewEnabled" required,
    auto_review_settings: "autoReviewSettings",
    justification_required_on_approval: "justificationRequiredOnApproval" required,
    mail_notifications_enabled: "mailNotificationsEnabled" required,
    recurrence_settings: "recurrenceSettings",
    reminders_enabled: "remindersEnabled" required,
}

/// The types derived from [`AccessReviewSettings`].
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

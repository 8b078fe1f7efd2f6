// @generated
use crate::mg;

/// Complex type `microsoft.graph.trainingNotificationSetting`, derived from
/// [`EndUserNotificationSetting`](super::EndUserNotificationSetting).
pub struct TrainingNotificationSetting {
    /// `notificationPreference`.
    pub notification_preference: mg::Field<
        mg::Open<super::EndUserNotificationPreference>,
    >,
    /// `positiveReinforcement`.
    pub positive_reinforcement: mg::Field<
        mg::Boxed<super::PositiveReinforcementNotification>,
    >,
    /// `settingType`.
    pub setting_type: mg::Field<mg::Open<super::EndUserNotificationSettingType>>,
    /// `trainingAssignment`.
    pub training_assignment: mg::Field<mg::Boxed<super::BaseEndUserNotification>>,
    /// `trainingReminder`.
    pub training_reminder: mg::Field<mg::Boxed<super::TrainingReminderNotification>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrainingNotificationSetting: "microsoft.graph.trainingNotificationSetting", complex, base super::EndUserNotificationSetting;
    notification_preference: "notificationPreference",
    positive_reinforcement: "positiveReinforcement",
    setting_type: "settingType",
    training_assignment: "trainingAssignment",
    training_reminder: "trainingReminder",
}

mg::derived_from! { TrainingNotificationSetting: super::EndUserNotificationSetting }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trainingNotificationSetting`, a complex type derived from `microsoft.graph.endUserNotificationSetting`.
    TrainingNotificationSetting "microsoft.graph.trainingNotificationSetting" "complex" : super::EndUserNotificationSetting;
    /// `notificationPreference`: endUserNotificationPreference
    notification_preference "notificationPreference": mg::Open<super::EndUserNotificationPreference>,
    /// `positiveReinforcement`: positiveReinforcementNotification
    positive_reinforcement "positiveReinforcement": mg::Boxed<super::PositiveReinforcementNotification>,
    /// `settingType`: endUserNotificationSettingType
    setting_type "settingType": mg::Open<super::EndUserNotificationSettingType>,
    /// `trainingAssignment`: baseEndUserNotification
    training_assignment "trainingAssignment": mg::Boxed<super::BaseEndUserNotification>,
    /// `trainingReminder`: trainingReminderNotification
    training_reminder "trainingReminder": mg::Boxed<super::TrainingReminderNotification>,
}

mg::derived_from! { TrainingNotificationSetting: super::EndUserNotificationSetting }

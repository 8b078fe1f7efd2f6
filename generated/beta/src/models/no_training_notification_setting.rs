// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.noTrainingNotificationSetting`, a complex type derived from `microsoft.graph.endUserNotificationSetting`.
    NoTrainingNotificationSetting "microsoft.graph.noTrainingNotificationSetting" "complex" : super::EndUserNotificationSetting;
    /// `notificationPreference`: endUserNotificationPreference
    notification_preference "notificationPreference": mg::Open<super::EndUserNotificationPreference>,
    /// `positiveReinforcement`: positiveReinforcementNotification
    positive_reinforcement "positiveReinforcement": mg::Boxed<super::PositiveReinforcementNotification>,
    /// `settingType`: endUserNotificationSettingType
    setting_type "settingType": mg::Open<super::EndUserNotificationSettingType>,
    /// `simulationNotification`: simulationNotification
    simulation_notification "simulationNotification": mg::Boxed<super::SimulationNotification>,
}

mg::derived_from! { NoTrainingNotificationSetting: super::EndUserNotificationSetting }

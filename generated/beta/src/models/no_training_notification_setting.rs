// @generated
use crate::mg;

/// Complex type `microsoft.graph.noTrainingNotificationSetting`, derived from
/// [`EndUserNotificationSetting`](super::EndUserNotificationSetting).
pub struct NoTrainingNotificationSetting {
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
    /// `simulationNotification`.
    pub simulation_notification: mg::Field<mg::Boxed<super::SimulationNotification>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NoTrainingNotificationSetting: "microsoft.graph.noTrainingNotificationSetting", complex, base super::EndUserNotificationSetting;
    notification_preference: "notificationPreference",
    positive_reinforcement: "positiveReinforcement",
    setting_type: "settingType",
    simulation_notification: "simulationNotification",
}

mg::derived_from! { NoTrainingNotificationSetting: super::EndUserNotificationSetting }

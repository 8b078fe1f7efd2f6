// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.endUserNotificationSetting`, a complex type.
    EndUserNotificationSetting "microsoft.graph.endUserNotificationSetting" "complex" => EndUserNotificationSettingKind;
    /// `notificationPreference`: endUserNotificationPreference
    notification_preference "notificationPreference": mg::Open<super::EndUserNotificationPreference>,
    /// `positiveReinforcement`: positiveReinforcementNotification
    positive_reinforcement "positiveReinforcement": mg::Boxed<super::PositiveReinforcementNotification>,
    /// `settingType`: endUserNotificationSettingType
    setting_type "settingType": mg::Open<super::EndUserNotificationSettingType>,
}

/// The types derived from `microsoft.graph.endUserNotificationSetting`.
#[non_exhaustive]
pub enum EndUserNotificationSettingKind {
    NoTrainingNotificationSetting(Box<super::NoTrainingNotificationSetting>),
    TrainingNotificationSetting(Box<super::TrainingNotificationSetting>),
    /// None of these, or a type that this version does not know.
    Other(Box<EndUserNotificationSetting>),
}

mg::family! {
    EndUserNotificationSetting => EndUserNotificationSettingKind;
    NoTrainingNotificationSetting(super::NoTrainingNotificationSetting),
    TrainingNotificationSetting(super::TrainingNotificationSetting),
}

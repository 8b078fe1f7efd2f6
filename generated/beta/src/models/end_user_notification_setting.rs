// @generated
use crate::mg;

/// Complex type `microsoft.graph.endUserNotificationSetting`.
pub struct EndUserNotificationSetting {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EndUserNotificationSetting: "microsoft.graph.endUserNotificationSetting", complex, family EndUserNotificationSettingKind;
    notification_preference: "notificationPreference",
    positive_reinforcement: "positiveReinforcement",
    setting_type: "settingType",
}

/// The types derived from [`EndUserNotificationSetting`].
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

// @generated
use crate::mg;

/// Complex type `microsoft.graph.baseEndUserNotification`.
pub struct BaseEndUserNotification {
    /// `defaultLanguage`.
    pub default_language: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BaseEndUserNotification: "microsoft.graph.baseEndUserNotification", complex, family BaseEndUserNotificationKind;
    default_language: "defaultLanguage",
}

impl BaseEndUserNotification {
    /// `endUserNotification`: [`EndUserNotification`](super::EndUserNotification).
    pub const END_USER_NOTIFICATION: mg::Nav<
        BaseEndUserNotification,
        super::EndUserNotification,
    > = mg::Nav::new("endUserNotification");
}

/// The types derived from [`BaseEndUserNotification`].
#[non_exhaustive]
pub enum BaseEndUserNotificationKind {
    PositiveReinforcementNotification(Box<super::PositiveReinforcementNotification>),
    SimulationNotification(Box<super::SimulationNotification>),
    TrainingReminderNotification(Box<super::TrainingReminderNotification>),
    /// None of these, or a type that this version does not know.
    Other(Box<BaseEndUserNotification>),
}

mg::family! {
    BaseEndUserNotification => BaseEndUserNotificationKind;
    PositiveReinforcementNotification(super::PositiveReinforcementNotification),
    SimulationNotification(super::SimulationNotification),
    TrainingReminderNotification(super::TrainingReminderNotification),
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.baseEndUserNotification`, a complex type.
    BaseEndUserNotification "microsoft.graph.baseEndUserNotification" "complex" => BaseEndUserNotificationKind;
    /// `defaultLanguage`: String
    default_language "defaultLanguage": String,
}

impl BaseEndUserNotification {
    /// `endUserNotification`: `endUserNotification`
    pub const END_USER_NOTIFICATION: mg::Nav<
        BaseEndUserNotification,
        super::EndUserNotification,
    > = mg::Nav::new("endUserNotification");
}

/// The types derived from `microsoft.graph.baseEndUserNotification`.
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

// @generated
use crate::mg;

/// Complex type `microsoft.graph.trainingReminderNotification`, derived from
/// [`BaseEndUserNotification`](super::BaseEndUserNotification).
pub struct TrainingReminderNotification {
    /// `defaultLanguage`.
    pub default_language: mg::Field<String>,
    /// `deliveryFrequency`.
    pub delivery_frequency: mg::Field<mg::Open<super::NotificationDeliveryFrequency>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrainingReminderNotification: "microsoft.graph.trainingReminderNotification", complex, base super::BaseEndUserNotification;
    default_language: "defaultLanguage",
    delivery_frequency: "deliveryFrequency",
}

mg::derived_from! { TrainingReminderNotification: super::BaseEndUserNotification }

impl TrainingReminderNotification {
    /// `endUserNotification`: [`EndUserNotification`](super::EndUserNotification).
    pub const END_USER_NOTIFICATION: mg::Nav<
        TrainingReminderNotification,
        super::EndUserNotification,
    > = mg::Nav::new("endUserNotification");
}

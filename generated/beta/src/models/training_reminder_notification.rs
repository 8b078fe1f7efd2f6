// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trainingReminderNotification`, a complex type derived from `microsoft.graph.baseEndUserNotification`.
    TrainingReminderNotification "microsoft.graph.trainingReminderNotification" "complex" : super::BaseEndUserNotification;
    /// `defaultLanguage`: String
    default_language "defaultLanguage": String,
    /// `deliveryFrequency`: notificationDeliveryFrequency
    delivery_frequency "deliveryFrequency": mg::Open<super::NotificationDeliveryFrequency>,
}

mg::derived_from! { TrainingReminderNotification: super::BaseEndUserNotification }

impl TrainingReminderNotification {
    /// `endUserNotification`: `endUserNotification`
    pub const END_USER_NOTIFICATION: mg::Nav<
        TrainingReminderNotification,
        super::EndUserNotification,
    > = mg::Nav::new("endUserNotification");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.positiveReinforcementNotification`, a complex type derived from `microsoft.graph.baseEndUserNotification`.
    PositiveReinforcementNotification "microsoft.graph.positiveReinforcementNotification" "complex" : super::BaseEndUserNotification;
    /// `defaultLanguage`: String
    default_language "defaultLanguage": String,
    /// `deliveryPreference`: notificationDeliveryPreference
    delivery_preference "deliveryPreference": mg::Open<super::NotificationDeliveryPreference>,
}

mg::derived_from! { PositiveReinforcementNotification: super::BaseEndUserNotification }

impl PositiveReinforcementNotification {
    /// `endUserNotification`: `endUserNotification`
    pub const END_USER_NOTIFICATION: mg::Nav<
        PositiveReinforcementNotification,
        super::EndUserNotification,
    > = mg::Nav::new("endUserNotification");
}

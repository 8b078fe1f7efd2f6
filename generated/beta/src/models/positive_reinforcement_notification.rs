// @generated
use crate::mg;

/// Complex type `microsoft.graph.positiveReinforcementNotification`, derived from
/// [`BaseEndUserNotification`](super::BaseEndUserNotification).
pub struct PositiveReinforcementNotification {
    /// `defaultLanguage`.
    pub default_language: mg::Field<String>,
    /// `deliveryPreference`.
    pub delivery_preference: mg::Field<mg::Open<super::NotificationDeliveryPreference>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PositiveReinforcementNotification: "microsoft.graph.positiveReinforcementNotification", complex, base super::BaseEndUserNotification;
    default_language: "defaultLanguage",
    delivery_preference: "deliveryPreference",
}

mg::derived_from! { PositiveReinforcementNotification: super::BaseEndUserNotification }

impl PositiveReinforcementNotification {
    /// `endUserNotification`: [`EndUserNotification`](super::EndUserNotification).
    pub const END_USER_NOTIFICATION: mg::Nav<
        PositiveReinforcementNotification,
        super::EndUserNotification,
    > = mg::Nav::new("endUserNotification");
}

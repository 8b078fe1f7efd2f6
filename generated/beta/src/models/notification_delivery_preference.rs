// @generated
use crate::mg;

/// Enumeration `microsoft.graph.notificationDeliveryPreference`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationDeliveryPreference {
    /// `unknown` (0)
    Unknown,
    /// `deliverImmedietly` (1)
    DeliverImmedietly,
    /// `deliverAfterCampaignEnd` (2)
    DeliverAfterCampaignEnd,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    NotificationDeliveryPreference: "microsoft.graph.notificationDeliveryPreference";
    Unknown: "unknown" = 0,
    DeliverImmedietly: "deliverImmedietly" = 1,
    DeliverAfterCampaignEnd: "deliverAfterCampaignEnd" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

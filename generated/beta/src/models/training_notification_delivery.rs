// @generated
use crate::mg;

/// Complex type `microsoft.graph.trainingNotificationDelivery`.
pub struct TrainingNotificationDelivery {
    /// `failedMessageDeliveryCount`.
    pub failed_message_delivery_count: mg::Field<i32>,
    /// `resolvedTargetsCount`.
    pub resolved_targets_count: mg::Field<i32>,
    /// `successfulMessageDeliveryCount`.
    pub successful_message_delivery_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrainingNotificationDelivery: "microsoft.graph.trainingNotificationDelivery", complex;
    failed_message_delivery_count: "failedMessageDeliveryCount",
    resolved_targets_count: "resolvedTargetsCount",
    successful_message_delivery_count: "successfulMessageDeliveryCount",
}

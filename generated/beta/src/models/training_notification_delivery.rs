// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trainingNotificationDelivery`, a complex type.
    TrainingNotificationDelivery "microsoft.graph.trainingNotificationDelivery" "complex";
    /// `failedMessageDeliveryCount`: Int32
    failed_message_delivery_count "failedMessageDeliveryCount": i32,
    /// `resolvedTargetsCount`: Int32
    resolved_targets_count "resolvedTargetsCount": i32,
    /// `successfulMessageDeliveryCount`: Int32
    successful_message_delivery_count "successfulMessageDeliveryCount": i32,
}

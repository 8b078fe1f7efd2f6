// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationManagerActionResult`, a complex type derived from `microsoft.graph.deviceActionResult`.
    ConfigurationManagerActionResult "microsoft.graph.configurationManagerActionResult" "complex" : super::DeviceActionResult;
    /// `actionDeliveryStatus`: configurationManagerActionDeliveryStatus, not null
    action_delivery_status "actionDeliveryStatus" "r": mg::Open<super::ConfigurationManagerActionDeliveryStatus>,
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `errorCode`: Int32, not null
    error_code "errorCode" "r": i32,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { ConfigurationManagerActionResult: super::DeviceActionResult }

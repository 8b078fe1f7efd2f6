// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcConnectivityEvent`, a complex type.
    CloudPcConnectivityEvent "microsoft.graph.cloudPcConnectivityEvent" "complex";
    /// `activityId`: String, not null
    activity_id "activityId" "r": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `eventName`: String
    event_name "eventName": String,
    /// `eventResult`: cloudPcConnectivityEventResult, not null
    event_result "eventResult" "r": mg::Open<super::CloudPcConnectivityEventResult>,
    /// `eventType`: cloudPcConnectivityEventType, not null
    event_type "eventType" "r": mg::Open<super::CloudPcConnectivityEventType>,
    /// `message`: String
    message "message": String,
}

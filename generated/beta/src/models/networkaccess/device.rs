// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.device`, a complex type.
    Device "microsoft.graph.networkaccess.device" "complex";
    /// `deviceId`: String, not null
    device_id "deviceId" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `isCompliant`: Boolean, not null
    is_compliant "isCompliant" "r": bool,
    /// `lastAccessDateTime`: DateTimeOffset, not null
    last_access_date_time "lastAccessDateTime" "r": mg::DateTimeOffset,
    /// `operatingSystem`: String, not null
    operating_system "operatingSystem" "r": String,
    /// `trafficType`: microsoft.graph.networkaccess.trafficType, not null
    traffic_type "trafficType" "r": mg::Open<super::TrafficType>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workplaceSensorDeviceTelemetry`, a complex type.
    WorkplaceSensorDeviceTelemetry "microsoft.graph.workplaceSensorDeviceTelemetry" "complex";
    /// `boolValue`: Boolean
    bool_value "boolValue": bool,
    /// `deviceId`: String, not null
    device_id "deviceId" "r": String,
    /// `eventValue`: workplaceSensorEventValue
    event_value "eventValue": mg::Boxed<super::WorkplaceSensorEventValue>,
    /// `intValue`: Int32
    int_value "intValue": i32,
    /// `locationHint`: String
    location_hint "locationHint": String,
    /// `sensorId`: String
    sensor_id "sensorId": String,
    /// `sensorType`: workplaceSensorType, not null
    sensor_type "sensorType" "r": mg::Open<super::WorkplaceSensorType>,
    /// `timestamp`: DateTimeOffset, not null
    timestamp "timestamp" "r": mg::DateTimeOffset,
}

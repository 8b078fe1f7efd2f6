// @generated
use crate::mg;

/// Complex type `microsoft.graph.workplaceSensorDeviceTelemetry`.
pub struct WorkplaceSensorDeviceTelemetry {
    /// `boolValue`.
    pub bool_value: mg::Field<bool>,
    /// `deviceId`. Never null.
    pub device_id: mg::Field<String>,
    /// `eventValue`.
    pub event_value: mg::Field<mg::Boxed<super::WorkplaceSensorEventValue>>,
    /// `intValue`.
    pub int_value: mg::Field<i32>,
    /// `locationHint`.
    pub location_hint: mg::Field<String>,
    /// `sensorId`.
    pub sensor_id: mg::Field<String>,
    /// `sensorType`. Never null.
    pub sensor_type: mg::Field<mg::Open<super::WorkplaceSensorType>>,
    /// `timestamp`. Never null.
    pub timestamp: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkplaceSensorDeviceTelemetry: "microsoft.graph.workplaceSensorDeviceTelemetry", complex;
    bool_value: "boolValue",
    device_id: "deviceId" required,
    event_value: "eventValue",
    int_value: "intValue",
    location_hint: "locationHint",
    sensor_id: "sensorId",
    sensor_type: "sensorType" required,
    timestamp: "timestamp" required,
}

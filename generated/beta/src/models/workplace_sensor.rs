// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workplaceSensor`, a complex type.
    WorkplaceSensor "microsoft.graph.workplaceSensor" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `sensorId`: String
    sensor_id "sensorId": String,
    /// `sensorType`: workplaceSensorType, not null
    sensor_type "sensorType" "r": mg::Open<super::WorkplaceSensorType>,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.workplaceSensor`.
pub struct WorkplaceSensor {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `sensorId`.
    pub sensor_id: mg::Field<String>,
    /// `sensorType`. Never null.
    pub sensor_type: mg::Field<mg::Open<super::WorkplaceSensorType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkplaceSensor: "microsoft.graph.workplaceSensor", complex;
    display_name: "displayName",
    place_id: "placeId",
    sensor_id: "sensorId",
    sensor_type: "sensorType" required,
}

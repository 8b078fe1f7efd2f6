// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workplace`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workplace?view=graph-rest-beta>
    Workplace "microsoft.graph.workplace" "entity";
}

impl Workplace {
    /// `sensorDevices`: many `workplaceSensorDevice`, contained
    pub const SENSOR_DEVICES: mg::Nav<Workplace, Vec<super::WorkplaceSensorDevice>> = mg::Nav::new(
        "sensorDevices",
    );
}

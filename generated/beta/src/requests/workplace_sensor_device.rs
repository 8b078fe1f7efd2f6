// @generated
use crate::{mg, models};

/// One `microsoft.graph.workplaceSensorDevice`, by its URL.
///
/// For example `/workplace/sensorDevices/{workplaceSensorDevice-id}`.
pub type WorkplaceSensorDeviceResource = mg::One<models::WorkplaceSensorDevice>;

mg::builder! {
    /// A collection of `microsoft.graph.workplaceSensorDevice`, by its URL.
    ///
    /// For example `/workplace/sensorDevices`.
    WorkplaceSensorDeviceCollection(mg::Many<models::WorkplaceSensorDevice, WorkplaceSensorDeviceResource>)
}

impl WorkplaceSensorDeviceCollection {
    /// `POST …/ingestTelemetry`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | PlaceDevice.ReadWrite.All | PlaceDevice.ReadWrite.All, PlaceDeviceTelemetry.ReadWrite.All |
    #[inline]
    pub fn ingest_telemetry(&self, parameters: IngestTelemetry) -> mg::Request<()> {
        mg::Path::action_with(self, "ingestTelemetry", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.ingestTelemetry`.
    IngestTelemetry "microsoft.graph.ingestTelemetry" "parameters";
    /// `telemetry`: Collection(workplaceSensorDeviceTelemetry)
    telemetry "telemetry": Vec<models::WorkplaceSensorDeviceTelemetry>,
}

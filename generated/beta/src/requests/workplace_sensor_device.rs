// @generated
use crate::{mg, models};

/// Requests on one [`WorkplaceSensorDevice`](models::WorkplaceSensorDevice): `get`, `update`,
/// `delete`.
///
/// For example `graph.workplace().sensor_devices().id(id)`.
pub type WorkplaceSensorDeviceResource = mg::One<models::WorkplaceSensorDevice>;

/// Requests on a collection of [`WorkplaceSensorDevice`](models::WorkplaceSensorDevice): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.workplace().sensor_devices()`.
#[derive(Clone, Debug)]
pub struct WorkplaceSensorDeviceCollection(
    mg::Many<models::WorkplaceSensorDevice, WorkplaceSensorDeviceResource>,
);

mg::builder! { WorkplaceSensorDeviceCollection: mg::Many<models::WorkplaceSensorDevice, WorkplaceSensorDeviceResource> }

impl WorkplaceSensorDeviceCollection {
    /// `POST …/ingestTelemetry`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `PlaceDevice.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn ingest_telemetry(&self, parameters: IngestTelemetry) -> mg::Request<()> {
        self.raw().action_with("ingestTelemetry", &parameters)
    }
}

/// Parameters of [`WorkplaceSensorDeviceCollection::ingest_telemetry`].
pub struct IngestTelemetry {
    /// `telemetry`.
    pub telemetry: mg::Field<Vec<models::WorkplaceSensorDeviceTelemetry>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IngestTelemetry: "microsoft.graph.ingestTelemetry", parameters;
    telemetry: "telemetry",
}

// @generated
use crate::{mg, models, requests};

/// Requests on one [`Workplace`](models::Workplace): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.workplace()`.
#[derive(Clone, Debug)]
pub struct WorkplaceResource(mg::One<models::Workplace>);

mg::builder! { WorkplaceResource: mg::One<models::Workplace> }

impl WorkplaceResource {
    /// `…/sensorDevices`: many [`WorkplaceSensorDevice`](models::WorkplaceSensorDevice).
    ///
    /// Least privileged permission to read: `PlaceDevice.Read.All` (delegated, application).
    #[inline]
    pub fn sensor_devices(
        &self,
    ) -> requests::workplace_sensor_device::WorkplaceSensorDeviceCollection {
        mg::navigate(self, "sensorDevices")
    }
}

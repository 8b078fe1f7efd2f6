// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workplace`, by its URL.
    ///
    /// For example `/workplace`.
    WorkplaceResource(mg::One<models::Workplace>)
}

impl WorkplaceResource {
    /// `…/sensorDevices`: many `workplaceSensorDevice`
    #[inline]
    pub fn sensor_devices(
        &self,
    ) -> requests::workplace_sensor_device::WorkplaceSensorDeviceCollection {
        mg::to(self, "sensorDevices")
    }
}

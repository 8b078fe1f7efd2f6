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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | PlaceDevice.Read.All, PlaceDevice.ReadWrite.All | PlaceDevice.Read.All, PlaceDevice.ReadWrite.All |
    /// | `GET …/{id}` | PlaceDevice.Read.All, PlaceDevice.ReadWrite.All | PlaceDevice.Read.All, PlaceDevice.ReadWrite.All |
    /// | `POST` | PlaceDevice.ReadWrite.All | PlaceDevice.ReadWrite.All |
    /// | `PATCH …/{id}` | PlaceDevice.ReadWrite.All | PlaceDevice.ReadWrite.All |
    /// | `DELETE …/{id}` | PlaceDevice.ReadWrite.All | PlaceDevice.ReadWrite.All |
    #[inline]
    pub fn sensor_devices(
        &self,
    ) -> requests::workplace_sensor_device::WorkplaceSensorDeviceCollection {
        mg::to(self, "sensorDevices")
    }
}

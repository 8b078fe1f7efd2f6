// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.teamworkCameraConfiguration`, by its URL.
    ///
    /// For example `/teamwork/devices/{teamworkDevice-id}/configuration/cameraConfiguration`.
    TeamworkCameraConfigurationResource(mg::One<models::TeamworkCameraConfiguration>)
}

impl TeamworkCameraConfigurationResource {
    /// `…/cameras`: many `teamworkPeripheral`
    #[inline]
    pub fn cameras(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralCollection {
        mg::to(self, "cameras")
    }

    /// `…/defaultContentCamera`: `teamworkPeripheral`
    #[inline]
    pub fn default_content_camera(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "defaultContentCamera")
    }
}

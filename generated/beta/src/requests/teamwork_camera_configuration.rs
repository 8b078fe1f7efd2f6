// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`TeamworkCameraConfiguration`](models::TeamworkCameraConfiguration), and the methods below.
///
/// For example `graph.teamwork().devices().id(id).configuration().camera_configuration()`.
#[derive(Clone, Debug)]
pub struct TeamworkCameraConfigurationResource(
    mg::One<models::TeamworkCameraConfiguration>,
);

mg::builder! { TeamworkCameraConfigurationResource: mg::One<models::TeamworkCameraConfiguration> }

impl TeamworkCameraConfigurationResource {
    /// `…/cameras`: many [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn cameras(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralCollection {
        mg::navigate(self, "cameras")
    }

    /// `…/defaultContentCamera`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn default_content_camera(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "defaultContentCamera")
    }
}

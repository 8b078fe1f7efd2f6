// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamworkDeviceConfiguration`](models::TeamworkDeviceConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.teamwork().devices().id(id).configuration()`.
#[derive(Clone, Debug)]
pub struct TeamworkDeviceConfigurationResource(
    mg::One<models::TeamworkDeviceConfiguration>,
);

mg::builder! { TeamworkDeviceConfigurationResource: mg::One<models::TeamworkDeviceConfiguration> }

impl TeamworkDeviceConfigurationResource {
    /// `…/cameraConfiguration`:
    /// [`TeamworkCameraConfiguration`](models::TeamworkCameraConfiguration).
    #[inline]
    pub fn camera_configuration(
        &self,
    ) -> requests::teamwork_camera_configuration::TeamworkCameraConfigurationResource {
        mg::navigate(self, "cameraConfiguration")
    }

    /// `…/hardwareConfiguration`:
    /// [`TeamworkHardwareConfiguration`](models::TeamworkHardwareConfiguration).
    #[inline]
    pub fn hardware_configuration(
        &self,
    ) -> requests::teamwork_hardware_configuration::TeamworkHardwareConfigurationResource {
        mg::navigate(self, "hardwareConfiguration")
    }

    /// `…/microphoneConfiguration`:
    /// [`TeamworkMicrophoneConfiguration`](models::TeamworkMicrophoneConfiguration).
    #[inline]
    pub fn microphone_configuration(
        &self,
    ) -> requests::teamwork_microphone_configuration::TeamworkMicrophoneConfigurationResource {
        mg::navigate(self, "microphoneConfiguration")
    }

    /// `…/speakerConfiguration`:
    /// [`TeamworkSpeakerConfiguration`](models::TeamworkSpeakerConfiguration).
    #[inline]
    pub fn speaker_configuration(
        &self,
    ) -> requests::teamwork_speaker_configuration::TeamworkSpeakerConfigurationResource {
        mg::navigate(self, "speakerConfiguration")
    }
}

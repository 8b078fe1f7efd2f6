// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamworkDeviceConfiguration`, by its URL.
    ///
    /// For example `/teamwork/devices/{teamworkDevice-id}/configuration`.
    TeamworkDeviceConfigurationResource(mg::One<models::TeamworkDeviceConfiguration>)
}

impl TeamworkDeviceConfigurationResource {
    /// `…/cameraConfiguration`: `teamworkCameraConfiguration`
    #[inline]
    pub fn camera_configuration(
        &self,
    ) -> requests::teamwork_camera_configuration::TeamworkCameraConfigurationResource {
        mg::to(self, "cameraConfiguration")
    }

    /// `…/hardwareConfiguration`: `teamworkHardwareConfiguration`
    #[inline]
    pub fn hardware_configuration(
        &self,
    ) -> requests::teamwork_hardware_configuration::TeamworkHardwareConfigurationResource {
        mg::to(self, "hardwareConfiguration")
    }

    /// `…/microphoneConfiguration`: `teamworkMicrophoneConfiguration`
    #[inline]
    pub fn microphone_configuration(
        &self,
    ) -> requests::teamwork_microphone_configuration::TeamworkMicrophoneConfigurationResource {
        mg::to(self, "microphoneConfiguration")
    }

    /// `…/speakerConfiguration`: `teamworkSpeakerConfiguration`
    #[inline]
    pub fn speaker_configuration(
        &self,
    ) -> requests::teamwork_speaker_configuration::TeamworkSpeakerConfigurationResource {
        mg::to(self, "speakerConfiguration")
    }
}

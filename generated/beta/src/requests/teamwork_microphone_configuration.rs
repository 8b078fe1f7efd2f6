// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.teamworkMicrophoneConfiguration`, by its URL.
    ///
    /// For example `/teamwork/devices/{teamworkDevice-id}/configuration/microphoneConfiguration`.
    TeamworkMicrophoneConfigurationResource(mg::One<models::TeamworkMicrophoneConfiguration>)
}

impl TeamworkMicrophoneConfigurationResource {
    /// `…/defaultMicrophone`: `teamworkPeripheral`
    #[inline]
    pub fn default_microphone(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "defaultMicrophone")
    }

    /// `…/microphones`: many `teamworkPeripheral`
    #[inline]
    pub fn microphones(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralCollection {
        mg::to(self, "microphones")
    }
}

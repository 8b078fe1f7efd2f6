// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.teamworkSpeakerConfiguration`, by its URL.
    ///
    /// For example `/teamwork/devices/{teamworkDevice-id}/configuration/speakerConfiguration`.
    TeamworkSpeakerConfigurationResource(mg::One<models::TeamworkSpeakerConfiguration>)
}

impl TeamworkSpeakerConfigurationResource {
    /// `…/defaultCommunicationSpeaker`: `teamworkPeripheral`
    #[inline]
    pub fn default_communication_speaker(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "defaultCommunicationSpeaker")
    }

    /// `…/defaultSpeaker`: `teamworkPeripheral`
    #[inline]
    pub fn default_speaker(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "defaultSpeaker")
    }

    /// `…/speakers`: many `teamworkPeripheral`
    #[inline]
    pub fn speakers(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralCollection {
        mg::to(self, "speakers")
    }
}

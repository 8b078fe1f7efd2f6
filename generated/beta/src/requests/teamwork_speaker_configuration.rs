// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`TeamworkSpeakerConfiguration`](models::TeamworkSpeakerConfiguration), and the methods below.
///
/// For example `graph.teamwork().devices().id(id).configuration().speaker_configuration()`.
#[derive(Clone, Debug)]
pub struct TeamworkSpeakerConfigurationResource(
    mg::One<models::TeamworkSpeakerConfiguration>,
);

mg::builder! { TeamworkSpeakerConfigurationResource: mg::One<models::TeamworkSpeakerConfiguration> }

impl TeamworkSpeakerConfigurationResource {
    /// `…/defaultCommunicationSpeaker`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn default_communication_speaker(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "defaultCommunicationSpeaker")
    }

    /// `…/defaultSpeaker`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn default_speaker(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "defaultSpeaker")
    }

    /// `…/speakers`: many [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn speakers(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralCollection {
        mg::navigate(self, "speakers")
    }
}

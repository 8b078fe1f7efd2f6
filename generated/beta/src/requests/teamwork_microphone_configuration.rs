// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`TeamworkMicrophoneConfiguration`](models::TeamworkMicrophoneConfiguration), and the methods
/// below.
///
/// For example `graph.teamwork().devices().id(id).configuration().microphone_configuration()`.
#[derive(Clone, Debug)]
pub struct TeamworkMicrophoneConfigurationResource(
    mg::One<models::TeamworkMicrophoneConfiguration>,
);

mg::builder! { TeamworkMicrophoneConfigurationResource: mg::One<models::TeamworkMicrophoneConfiguration> }

impl TeamworkMicrophoneConfigurationResource {
    /// `…/defaultMicrophone`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn default_microphone(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "defaultMicrophone")
    }

    /// `…/microphones`: many [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn microphones(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralCollection {
        mg::navigate(self, "microphones")
    }
}

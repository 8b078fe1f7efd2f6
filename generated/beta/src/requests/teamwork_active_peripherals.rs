// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`TeamworkActivePeripherals`](models::TeamworkActivePeripherals),
/// and the methods below.
///
/// For example `graph.teamwork().devices().id(id).activity().active_peripherals()`.
#[derive(Clone, Debug)]
pub struct TeamworkActivePeripheralsResource(mg::One<models::TeamworkActivePeripherals>);

mg::builder! { TeamworkActivePeripheralsResource: mg::One<models::TeamworkActivePeripherals> }

impl TeamworkActivePeripheralsResource {
    /// `…/communicationSpeaker`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn communication_speaker(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "communicationSpeaker")
    }

    /// `…/contentCamera`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn content_camera(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "contentCamera")
    }

    /// `…/microphone`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn microphone(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "microphone")
    }

    /// `…/roomCamera`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn room_camera(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "roomCamera")
    }

    /// `…/speaker`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn speaker(&self) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "speaker")
    }
}

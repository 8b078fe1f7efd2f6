// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.teamworkActivePeripherals`, by its URL.
    ///
    /// For example `/teamwork/devices/{teamworkDevice-id}/activity/activePeripherals`.
    TeamworkActivePeripheralsResource(mg::One<models::TeamworkActivePeripherals>)
}

impl TeamworkActivePeripheralsResource {
    /// `…/communicationSpeaker`: `teamworkPeripheral`
    #[inline]
    pub fn communication_speaker(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "communicationSpeaker")
    }

    /// `…/contentCamera`: `teamworkPeripheral`
    #[inline]
    pub fn content_camera(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "contentCamera")
    }

    /// `…/microphone`: `teamworkPeripheral`
    #[inline]
    pub fn microphone(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "microphone")
    }

    /// `…/roomCamera`: `teamworkPeripheral`
    #[inline]
    pub fn room_camera(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "roomCamera")
    }

    /// `…/speaker`: `teamworkPeripheral`
    #[inline]
    pub fn speaker(&self) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "speaker")
    }
}

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamworkDeviceActivity`, by its URL.
    ///
    /// For example `/teamwork/devices/{teamworkDevice-id}/activity`.
    TeamworkDeviceActivityResource(mg::One<models::TeamworkDeviceActivity>)
}

impl TeamworkDeviceActivityResource {
    /// `…/activePeripherals`: `teamworkActivePeripherals`
    #[inline]
    pub fn active_peripherals(
        &self,
    ) -> requests::teamwork_active_peripherals::TeamworkActivePeripheralsResource {
        mg::to(self, "activePeripherals")
    }
}

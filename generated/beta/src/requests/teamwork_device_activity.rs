// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamworkDeviceActivity`](models::TeamworkDeviceActivity): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.teamwork().devices().id(id).activity()`.
#[derive(Clone, Debug)]
pub struct TeamworkDeviceActivityResource(mg::One<models::TeamworkDeviceActivity>);

mg::builder! { TeamworkDeviceActivityResource: mg::One<models::TeamworkDeviceActivity> }

impl TeamworkDeviceActivityResource {
    /// `…/activePeripherals`: [`TeamworkActivePeripherals`](models::TeamworkActivePeripherals).
    #[inline]
    pub fn active_peripherals(
        &self,
    ) -> requests::teamwork_active_peripherals::TeamworkActivePeripheralsResource {
        mg::navigate(self, "activePeripherals")
    }
}

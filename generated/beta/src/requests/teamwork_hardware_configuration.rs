// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.teamworkHardwareConfiguration`, by its URL.
    ///
    /// For example `/teamwork/devices/{teamworkDevice-id}/configuration/hardwareConfiguration`.
    TeamworkHardwareConfigurationResource(mg::One<models::TeamworkHardwareConfiguration>)
}

impl TeamworkHardwareConfigurationResource {
    /// `…/compute`: `teamworkPeripheral`
    #[inline]
    pub fn compute(&self) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "compute")
    }

    /// `…/hdmiIngest`: `teamworkPeripheral`
    #[inline]
    pub fn hdmi_ingest(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::to(self, "hdmiIngest")
    }
}

// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`TeamworkHardwareConfiguration`](models::TeamworkHardwareConfiguration), and the methods below.
///
/// For example `graph.teamwork().devices().id(id).configuration().hardware_configuration()`.
#[derive(Clone, Debug)]
pub struct TeamworkHardwareConfigurationResource(
    mg::One<models::TeamworkHardwareConfiguration>,
);

mg::builder! { TeamworkHardwareConfigurationResource: mg::One<models::TeamworkHardwareConfiguration> }

impl TeamworkHardwareConfigurationResource {
    /// `…/compute`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn compute(&self) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "compute")
    }

    /// `…/hdmiIngest`: [`TeamworkPeripheral`](models::TeamworkPeripheral).
    #[inline]
    pub fn hdmi_ingest(
        &self,
    ) -> requests::teamwork_peripheral::TeamworkPeripheralResource {
        mg::navigate(self, "hdmiIngest")
    }
}

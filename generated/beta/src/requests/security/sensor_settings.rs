// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.security.sensorSettings`, by its URL.
    ///
    /// For example `/security/identities/sensors/{sensor-id}/settings`.
    SensorSettingsResource(mg::One<models::security::SensorSettings>)
}

impl SensorSettingsResource {
    /// `…/networkAdapters`: many `microsoft.graph.security.networkAdapter`
    #[inline]
    pub fn network_adapters(
        &self,
    ) -> requests::security::network_adapter::NetworkAdapterCollection {
        mg::to(self, "networkAdapters")
    }
}

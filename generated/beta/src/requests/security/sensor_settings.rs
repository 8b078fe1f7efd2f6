// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`SensorSettings`](models::security::SensorSettings), and the
/// methods below.
///
/// For example `graph.security().identities().sensors().id(id).settings()`.
#[derive(Clone, Debug)]
pub struct SensorSettingsResource(mg::One<models::security::SensorSettings>);

mg::builder! { SensorSettingsResource: mg::One<models::security::SensorSettings> }

impl SensorSettingsResource {
    /// `…/networkAdapters`: many [`NetworkAdapter`](models::security::NetworkAdapter).
    #[inline]
    pub fn network_adapters(
        &self,
    ) -> requests::security::network_adapter::NetworkAdapterCollection {
        mg::navigate(self, "networkAdapters")
    }
}

// @generated
use crate::{mg, models, requests};

/// Requests on one [`ConfigurationMonitor`](models::ConfigurationMonitor): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().configuration_management().configuration_monitors().id(id)`.
#[derive(Clone, Debug)]
pub struct ConfigurationMonitorResource(mg::One<models::ConfigurationMonitor>);

mg::builder! { ConfigurationMonitorResource: mg::One<models::ConfigurationMonitor> }

impl ConfigurationMonitorResource {
    /// `…/baseline`: [`ConfigurationBaseline`](models::ConfigurationBaseline).
    #[inline]
    pub fn baseline(
        &self,
    ) -> requests::configuration_baseline::ConfigurationBaselineResource {
        mg::navigate(self, "baseline")
    }
}

/// Requests on a collection of [`ConfigurationMonitor`](models::ConfigurationMonitor): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().configuration_management().configuration_monitors()`.
pub type ConfigurationMonitorCollection = mg::Many<
    models::ConfigurationMonitor,
    ConfigurationMonitorResource,
>;

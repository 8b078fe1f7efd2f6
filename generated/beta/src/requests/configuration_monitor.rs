// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.configurationMonitor`, by its URL.
    ///
    /// For example `/admin/configurationManagement/configurationMonitors/{configurationMonitor-id}`.
    ConfigurationMonitorResource(mg::One<models::ConfigurationMonitor>)
}

impl ConfigurationMonitorResource {
    /// `…/baseline`: `configurationBaseline`
    #[inline]
    pub fn baseline(
        &self,
    ) -> requests::configuration_baseline::ConfigurationBaselineResource {
        mg::to(self, "baseline")
    }
}

/// A collection of `microsoft.graph.configurationMonitor`, by its URL.
///
/// For example `/admin/configurationManagement/configurationMonitors`.
pub type ConfigurationMonitorCollection = mg::Many<
    models::ConfigurationMonitor,
    ConfigurationMonitorResource,
>;

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.healthMonitoring.healthMonitoringRoot`, by its URL.
    ///
    /// For example `/reports/healthMonitoring`.
    HealthMonitoringRootResource(mg::One<models::health_monitoring::HealthMonitoringRoot>)
}

impl HealthMonitoringRootResource {
    /// `…/alertConfigurations`: many `microsoft.graph.healthMonitoring.alertConfiguration`
    #[inline]
    pub fn alert_configurations(
        &self,
    ) -> requests::health_monitoring::alert_configuration::AlertConfigurationCollection {
        mg::to(self, "alertConfigurations")
    }

    /// `…/alerts`: many `microsoft.graph.healthMonitoring.alert`
    #[inline]
    pub fn alerts(&self) -> requests::health_monitoring::alert::AlertCollection {
        mg::to(self, "alerts")
    }
}

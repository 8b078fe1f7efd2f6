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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **HealthMonitoringAlertConfig.Read.All** | **HealthMonitoringAlertConfig.Read.All** |
    /// | `GET …/{id}` | **HealthMonitoringAlertConfig.Read.All**, **HealthMonitoringAlertConfig.ReadWrite.All** | **HealthMonitoringAlertConfig.Read.All** |
    /// | `PATCH …/{id}` | **HealthMonitoringAlertConfig.ReadWrite.All** | – |
    #[inline]
    pub fn alert_configurations(
        &self,
    ) -> requests::health_monitoring::alert_configuration::AlertConfigurationCollection {
        mg::to(self, "alertConfigurations")
    }

    /// `…/alerts`: many `microsoft.graph.healthMonitoring.alert`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **HealthMonitoringAlert.Read.All** | **HealthMonitoringAlert.Read.All** |
    /// | `GET …/{id}` | **HealthMonitoringAlert.Read.All**, **HealthMonitoringAlert.ReadWrite.All** | **HealthMonitoringAlert.Read.All**, **HealthMonitoringAlert.ReadWrite.All** |
    /// | `PATCH …/{id}` | **HealthMonitoringAlert.ReadWrite.All** | **HealthMonitoringAlert.ReadWrite.All** |
    #[inline]
    pub fn alerts(&self) -> requests::health_monitoring::alert::AlertCollection {
        mg::to(self, "alerts")
    }
}

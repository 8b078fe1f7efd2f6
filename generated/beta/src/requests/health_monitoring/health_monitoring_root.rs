// @generated
use crate::{mg, models, requests};

/// Requests on one [`HealthMonitoringRoot`](models::health_monitoring::HealthMonitoringRoot):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.reports().health_monitoring()`.
#[derive(Clone, Debug)]
pub struct HealthMonitoringRootResource(
    mg::One<models::health_monitoring::HealthMonitoringRoot>,
);

mg::builder! { HealthMonitoringRootResource: mg::One<models::health_monitoring::HealthMonitoringRoot> }

impl HealthMonitoringRootResource {
    /// `…/alertConfigurations`: many
    /// [`AlertConfiguration`](models::health_monitoring::AlertConfiguration).
    ///
    /// Least privileged permission to read: `HealthMonitoringAlertConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn alert_configurations(
        &self,
    ) -> requests::health_monitoring::alert_configuration::AlertConfigurationCollection {
        mg::navigate(self, "alertConfigurations")
    }

    /// `…/alerts`: many [`Alert`](models::health_monitoring::Alert).
    ///
    /// Least privileged permission to read: `HealthMonitoringAlert.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn alerts(&self) -> requests::health_monitoring::alert::AlertCollection {
        mg::navigate(self, "alerts")
    }
}

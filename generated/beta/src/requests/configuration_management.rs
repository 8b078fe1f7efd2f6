// @generated
use crate::{mg, models, requests};

/// Requests on one [`ConfigurationManagement`](models::ConfigurationManagement): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().configuration_management()`.
#[derive(Clone, Debug)]
pub struct ConfigurationManagementResource(mg::One<models::ConfigurationManagement>);

mg::builder! { ConfigurationManagementResource: mg::One<models::ConfigurationManagement> }

impl ConfigurationManagementResource {
    /// `…/configurationDrifts`: many [`ConfigurationDrift`](models::ConfigurationDrift).
    ///
    /// Least privileged permission to read: `ConfigurationMonitoring.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn configuration_drifts(
        &self,
    ) -> requests::configuration_drift::ConfigurationDriftCollection {
        mg::navigate(self, "configurationDrifts")
    }

    /// `…/configurationMonitoringResults`: many
    /// [`ConfigurationMonitoringResult`](models::ConfigurationMonitoringResult).
    ///
    /// Least privileged permission to read: `ConfigurationMonitoring.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn configuration_monitoring_results(
        &self,
    ) -> requests::configuration_monitoring_result::ConfigurationMonitoringResultCollection {
        mg::navigate(self, "configurationMonitoringResults")
    }

    /// `…/configurationMonitors`: many [`ConfigurationMonitor`](models::ConfigurationMonitor).
    ///
    /// Least privileged permission to read: `ConfigurationMonitoring.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn configuration_monitors(
        &self,
    ) -> requests::configuration_monitor::ConfigurationMonitorCollection {
        mg::navigate(self, "configurationMonitors")
    }

    /// `…/configurationSnapshotJobs`: many
    /// [`ConfigurationSnapshotJob`](models::ConfigurationSnapshotJob).
    ///
    /// Least privileged permission to read: `ConfigurationMonitoring.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn configuration_snapshot_jobs(
        &self,
    ) -> requests::configuration_snapshot_job::ConfigurationSnapshotJobCollection {
        mg::navigate(self, "configurationSnapshotJobs")
    }

    /// `…/configurationSnapshots`: many [`ConfigurationBaseline`](models::ConfigurationBaseline).
    #[inline]
    pub fn configuration_snapshots(
        &self,
    ) -> requests::configuration_baseline::ConfigurationBaselineCollection {
        mg::navigate(self, "configurationSnapshots")
    }
}

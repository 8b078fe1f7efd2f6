// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.configurationManagement`, by its URL.
    ///
    /// For example `/admin/configurationManagement`.
    ConfigurationManagementResource(mg::One<models::ConfigurationManagement>)
}

impl ConfigurationManagementResource {
    /// `…/configurationDrifts`: many `configurationDrift`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All |
    /// | `GET …/{id}` | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All |
    #[inline]
    pub fn configuration_drifts(
        &self,
    ) -> requests::configuration_drift::ConfigurationDriftCollection {
        mg::to(self, "configurationDrifts")
    }

    /// `…/configurationMonitoringResults`: many `configurationMonitoringResult`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All |
    /// | `GET …/{id}` | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All |
    #[inline]
    pub fn configuration_monitoring_results(
        &self,
    ) -> requests::configuration_monitoring_result::ConfigurationMonitoringResultCollection {
        mg::to(self, "configurationMonitoringResults")
    }

    /// `…/configurationMonitors`: many `configurationMonitor`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All |
    /// | `GET …/{id}` | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All |
    /// | `POST` | **ConfigurationMonitoring.ReadWrite.All** | **ConfigurationMonitoring.ReadWrite.All** |
    /// | `PATCH …/{id}` | **ConfigurationMonitoring.ReadWrite.All** | **ConfigurationMonitoring.ReadWrite.All** |
    /// | `DELETE …/{id}` | **ConfigurationMonitoring.ReadWrite.All** | **ConfigurationMonitoring.ReadWrite.All** |
    #[inline]
    pub fn configuration_monitors(
        &self,
    ) -> requests::configuration_monitor::ConfigurationMonitorCollection {
        mg::to(self, "configurationMonitors")
    }

    /// `…/configurationSnapshotJobs`: many `configurationSnapshotJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All |
    /// | `GET …/{id}` | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All |
    #[inline]
    pub fn configuration_snapshot_jobs(
        &self,
    ) -> requests::configuration_snapshot_job::ConfigurationSnapshotJobCollection {
        mg::to(self, "configurationSnapshotJobs")
    }

    /// `…/configurationSnapshots`: many `configurationBaseline`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All | **ConfigurationMonitoring.Read.All**, ConfigurationMonitoring.ReadWrite.All |
    #[inline]
    pub fn configuration_snapshots(
        &self,
    ) -> requests::configuration_baseline::ConfigurationBaselineCollection {
        mg::to(self, "configurationSnapshots")
    }
}

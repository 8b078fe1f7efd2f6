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
    #[inline]
    pub fn configuration_drifts(
        &self,
    ) -> requests::configuration_drift::ConfigurationDriftCollection {
        mg::to(self, "configurationDrifts")
    }

    /// `…/configurationMonitoringResults`: many `configurationMonitoringResult`
    #[inline]
    pub fn configuration_monitoring_results(
        &self,
    ) -> requests::configuration_monitoring_result::ConfigurationMonitoringResultCollection {
        mg::to(self, "configurationMonitoringResults")
    }

    /// `…/configurationMonitors`: many `configurationMonitor`
    #[inline]
    pub fn configuration_monitors(
        &self,
    ) -> requests::configuration_monitor::ConfigurationMonitorCollection {
        mg::to(self, "configurationMonitors")
    }

    /// `…/configurationSnapshotJobs`: many `configurationSnapshotJob`
    #[inline]
    pub fn configuration_snapshot_jobs(
        &self,
    ) -> requests::configuration_snapshot_job::ConfigurationSnapshotJobCollection {
        mg::to(self, "configurationSnapshotJobs")
    }

    /// `…/configurationSnapshots`: many `configurationBaseline`
    #[inline]
    pub fn configuration_snapshots(
        &self,
    ) -> requests::configuration_baseline::ConfigurationBaselineCollection {
        mg::to(self, "configurationSnapshots")
    }
}

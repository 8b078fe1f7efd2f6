// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.configurationManagement`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/configurationmanagement?view=graph-rest-beta>
    ConfigurationManagement "microsoft.graph.configurationManagement" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ConfigurationManagement: super::Entity }

impl ConfigurationManagement {
    /// `configurationDrifts`: many `configurationDrift`, contained
    pub const CONFIGURATION_DRIFTS: mg::Nav<
        ConfigurationManagement,
        Vec<super::ConfigurationDrift>,
    > = mg::Nav::new("configurationDrifts");
    /// `configurationMonitoringResults`: many `configurationMonitoringResult`, contained
    pub const CONFIGURATION_MONITORING_RESULTS: mg::Nav<
        ConfigurationManagement,
        Vec<super::ConfigurationMonitoringResult>,
    > = mg::Nav::new("configurationMonitoringResults");
    /// `configurationMonitors`: many `configurationMonitor`, contained
    pub const CONFIGURATION_MONITORS: mg::Nav<
        ConfigurationManagement,
        Vec<super::ConfigurationMonitor>,
    > = mg::Nav::new("configurationMonitors");
    /// `configurationSnapshotJobs`: many `configurationSnapshotJob`, contained
    pub const CONFIGURATION_SNAPSHOT_JOBS: mg::Nav<
        ConfigurationManagement,
        Vec<super::ConfigurationSnapshotJob>,
    > = mg::Nav::new("configurationSnapshotJobs");
    /// `configurationSnapshots`: many `configurationBaseline`, contained
    pub const CONFIGURATION_SNAPSHOTS: mg::Nav<
        ConfigurationManagement,
        Vec<super::ConfigurationBaseline>,
    > = mg::Nav::new("configurationSnapshots");
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.configurationManagement`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConfigurationManagementResource`], for example
/// `graph.admin().configuration_management()`.
///
/// [`ConfigurationManagementResource`]: crate::requests::configuration_management::ConfigurationManagementResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/configurationmanagement?view=graph-rest-beta
pub struct ConfigurationManagement {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationManagement: "microsoft.graph.configurationManagement", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ConfigurationManagement: super::Entity }

impl ConfigurationManagement {
    /// `configurationDrifts`: many [`ConfigurationDrift`](super::ConfigurationDrift).
    pub const CONFIGURATION_DRIFTS: mg::Nav<
        ConfigurationManagement,
        Vec<super::ConfigurationDrift>,
    > = mg::Nav::new("configurationDrifts");
    /// `configurationMonitoringResults`: many
    /// [`ConfigurationMonitoringResult`](super::ConfigurationMonitoringResult).
    pub const CONFIGURATION_MONITORING_RESULTS: mg::Nav<
        ConfigurationManagement,
        Vec<super::ConfigurationMonitoringResult>,
    > = mg::Nav::new("configurationMonitoringResults");
    /// `configurationMonitors`: many [`ConfigurationMonitor`](super::ConfigurationMonitor).
    pub const CONFIGURATION_MONITORS: mg::Nav<
        ConfigurationManagement,
        Vec<super::ConfigurationMonitor>,
    > = mg::Nav::new("configurationMonitors");
    /// `configurationSnapshotJobs`: many
    /// [`ConfigurationSnapshotJob`](super::ConfigurationSnapshotJob).
    pub const CONFIGURATION_SNAPSHOT_JOBS: mg::Nav<
        ConfigurationManagement,
        Vec<super::ConfigurationSnapshotJob>,
    > = mg::Nav::new("configurationSnapshotJobs");
    /// `configurationSnapshots`: many [`ConfigurationBaseline`](super::ConfigurationBaseline).
    pub const CONFIGURATION_SNAPSHOTS: mg::Nav<
        ConfigurationManagement,
        Vec<super::ConfigurationBaseline>,
    > = mg::Nav::new("configurationSnapshots");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementReports`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementreports?view=graph-rest-beta>
    DeviceManagementReports "microsoft.graph.deviceManagementReports" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DeviceManagementReports: super::Entity }

impl DeviceManagementReports {
    /// `cachedReportConfigurations`: many `deviceManagementCachedReportConfiguration`, contained
    pub const CACHED_REPORT_CONFIGURATIONS: mg::Nav<
        DeviceManagementReports,
        Vec<super::DeviceManagementCachedReportConfiguration>,
    > = mg::Nav::new("cachedReportConfigurations");
    /// `exportJobs`: many `deviceManagementExportJob`, contained
    pub const EXPORT_JOBS: mg::Nav<
        DeviceManagementReports,
        Vec<super::DeviceManagementExportJob>,
    > = mg::Nav::new("exportJobs");
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementReports`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementReportsCollection`].
///
/// Operations: `get_active_malware_report`, `get_active_malware_summary_report`,
/// `get_all_certificates_report`, `get_app_status_overview_report`,
/// `get_apps_install_summary_report`, `get_cached_report`, `get_certificates_report`,
/// `get_compliance_policies_report_for_device` and 70 more.
///
/// [`DeviceManagementReportsCollection`]: crate::requests::device_management_reports::DeviceManagementReportsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementreports?view=graph-rest-beta
pub struct DeviceManagementReports {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementReports: "microsoft.graph.deviceManagementReports", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { DeviceManagementReports: super::Entity }

impl DeviceManagementReports {
    /// `cachedReportConfigurations`: many [`DeviceManagementCachedReportConfiguration`].
    ///
    /// [`DeviceManagementCachedReportConfiguration`]: super::DeviceManagementCachedReportConfiguration
    pub const CACHED_REPORT_CONFIGURATIONS: mg::Nav<
        DeviceManagementReports,
        Vec<super::DeviceManagementCachedReportConfiguration>,
    > = mg::Nav::new("cachedReportConfigurations");
    /// `exportJobs`: many [`DeviceManagementExportJob`](super::DeviceManagementExportJob).
    pub const EXPORT_JOBS: mg::Nav<
        DeviceManagementReports,
        Vec<super::DeviceManagementExportJob>,
    > = mg::Nav::new("exportJobs");
}

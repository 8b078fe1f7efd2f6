// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcReports`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcReportsResource`](crate::requests::cloud_pc_reports::CloudPcReportsResource),
/// for example `graph.device_management().virtual_endpoint().reports()`.
///
/// Operations: `get_action_status_reports`, `get_cloud_pc_performance_report`,
/// `get_cloud_pc_recommendation_reports`, `get_connection_quality_reports`,
/// `get_daily_aggregated_remote_connection_reports`, `get_frontline_report`,
/// `get_inaccessible_cloud_pc_reports`, `get_raw_remote_connection_reports` and 11 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcreports?view=graph-rest-beta
pub struct CloudPcReports {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcReports: "microsoft.graph.cloudPcReports", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CloudPcReports: super::Entity }

impl CloudPcReports {
    /// `exportJobs`: many [`CloudPcExportJob`](super::CloudPcExportJob).
    pub const EXPORT_JOBS: mg::Nav<CloudPcReports, Vec<super::CloudPcExportJob>> = mg::Nav::new(
        "exportJobs",
    );
}

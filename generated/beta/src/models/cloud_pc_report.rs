// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcReport`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcReportResource`](crate::requests::cloud_pc_report::CloudPcReportResource),
/// for example `graph.device_management().virtual_endpoint().report()`.
///
/// Operations: `retrieve_cloud_pc_client_app_usage_report`,
/// `retrieve_cloud_pc_recommendation_reports`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcreport?view=graph-rest-beta
pub struct CloudPcReport {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcReport: "microsoft.graph.cloudPcReport", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CloudPcReport: super::Entity }

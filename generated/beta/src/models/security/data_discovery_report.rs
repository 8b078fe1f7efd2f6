// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.dataDiscoveryReport`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`DataDiscoveryReportResource`], for example
/// `graph.security().data_discovery().cloud_app_discovery()`.
///
/// [`DataDiscoveryReportResource`]: crate::requests::security::data_discovery_report::DataDiscoveryReportResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-datadiscoveryreport?view=graph-rest-beta
pub struct DataDiscoveryReport {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataDiscoveryReport: "microsoft.graph.security.dataDiscoveryReport", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { DataDiscoveryReport: crate::models::Entity }

impl DataDiscoveryReport {
    /// `uploadedStreams`: many [`CloudAppDiscoveryReport`](super::CloudAppDiscoveryReport).
    pub const UPLOADED_STREAMS: mg::Nav<
        DataDiscoveryReport,
        Vec<super::CloudAppDiscoveryReport>,
    > = mg::Nav::new("uploadedStreams");
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.reports`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ReportsResource`](crate::requests::networkaccess::reports::ReportsResource), for
/// example `graph.network_access().reports()`.
///
/// Operations: `cross_tenant_access_report`, `destination_report`, `device_report`,
/// `entities_summaries`, `get_application_usage_analytics`, `get_cloud_application_report`,
/// `get_connection_summaries`, `get_cross_tenant_summary` and 8 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-reports?view=graph-rest-beta
pub struct Reports {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Reports: "microsoft.graph.networkaccess.reports", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { Reports: crate::models::Entity }

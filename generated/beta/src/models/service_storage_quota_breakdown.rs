// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceStorageQuotaBreakdown`][reference], derived from
/// [`StorageQuotaBreakdown`](super::StorageQuotaBreakdown).
///
/// Requests: [`ServiceStorageQuotaBreakdownCollection`], for example
/// `graph.storage().settings().quota().services()`.
///
/// [`ServiceStorageQuotaBreakdownCollection`]: crate::requests::service_storage_quota_breakdown::ServiceStorageQuotaBreakdownCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/servicestoragequotabreakdown?view=graph-rest-beta
pub struct ServiceStorageQuotaBreakdown {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `manageWebUrl`.
    pub manage_web_url: mg::Field<String>,
    /// `used`.
    pub used: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceStorageQuotaBreakdown: "microsoft.graph.serviceStorageQuotaBreakdown", entity, base super::StorageQuotaBreakdown;
    display_name: "displayName",
    id: "id" key required,
    manage_web_url: "manageWebUrl",
    used: "used",
}

mg::derived_from! { ServiceStorageQuotaBreakdown: super::StorageQuotaBreakdown, super::Entity }

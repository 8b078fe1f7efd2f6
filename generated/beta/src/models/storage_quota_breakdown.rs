// @generated
use crate::mg;

/// Entity type [`microsoft.graph.storageQuotaBreakdown`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/storagequotabreakdown?view=graph-rest-beta
pub struct StorageQuotaBreakdown {
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
    StorageQuotaBreakdown: "microsoft.graph.storageQuotaBreakdown", entity, base super::Entity, family StorageQuotaBreakdownKind;
    display_name: "displayName",
    id: "id" key required,
    manage_web_url: "manageWebUrl",
    used: "used",
}

mg::derived_from! { StorageQuotaBreakdown: super::Entity }

/// The types derived from [`StorageQuotaBreakdown`].
#[non_exhaustive]
pub enum StorageQuotaBreakdownKind {
    ServiceStorageQuotaBreakdown(Box<super::ServiceStorageQuotaBreakdown>),
    /// None of these, or a type that this version does not know.
    Other(Box<StorageQuotaBreakdown>),
}

mg::family! {
    StorageQuotaBreakdown => StorageQuotaBreakdownKind;
    ServiceStorageQuotaBreakdown(super::ServiceStorageQuotaBreakdown),
}

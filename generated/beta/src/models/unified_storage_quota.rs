// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedStorageQuota`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedStorageQuotaResource`], for example `graph.storage().settings().quota()`.
///
/// [`UnifiedStorageQuotaResource`]: crate::requests::unified_storage_quota::UnifiedStorageQuotaResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedstoragequota?view=graph-rest-beta
pub struct UnifiedStorageQuota {
    /// `deleted`.
    pub deleted: mg::Field<i64>,
    /// `familyMembersUsage`.
    pub family_members_usage: mg::Field<Vec<super::FamilyMemberStorageQuota>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isPooledStorageEnabled`.
    pub is_pooled_storage_enabled: mg::Field<bool>,
    /// `manageWebUrl`.
    pub manage_web_url: mg::Field<String>,
    /// `remaining`.
    pub remaining: mg::Field<i64>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `total`.
    pub total: mg::Field<i64>,
    /// `used`.
    pub used: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedStorageQuota: "microsoft.graph.unifiedStorageQuota", entity, base super::Entity;
    deleted: "deleted",
    family_members_usage: "familyMembersUsage",
    id: "id" key required,
    is_pooled_storage_enabled: "isPooledStorageEnabled",
    manage_web_url: "manageWebUrl",
    remaining: "remaining",
    state: "state",
    total: "total",
    used: "used",
}

mg::derived_from! { UnifiedStorageQuota: super::Entity }

impl UnifiedStorageQuota {
    /// `services`: many [`ServiceStorageQuotaBreakdown`](super::ServiceStorageQuotaBreakdown).
    pub const SERVICES: mg::Nav<
        UnifiedStorageQuota,
        Vec<super::ServiceStorageQuotaBreakdown>,
    > = mg::Nav::new("services");
}

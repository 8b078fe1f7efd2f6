// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedStorageQuota`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedstoragequota?view=graph-rest-beta>
    UnifiedStorageQuota "microsoft.graph.unifiedStorageQuota" "entity" : super::Entity;
    /// `deleted`: Int64
    deleted "deleted": i64,
    /// `familyMembersUsage`: Collection(familyMemberStorageQuota)
    family_members_usage "familyMembersUsage": Vec<super::FamilyMemberStorageQuota>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isPooledStorageEnabled`: Boolean
    is_pooled_storage_enabled "isPooledStorageEnabled": bool,
    /// `manageWebUrl`: String
    manage_web_url "manageWebUrl": String,
    /// `remaining`: Int64
    remaining "remaining": i64,
    /// `state`: String
    state "state": String,
    /// `total`: Int64
    total "total": i64,
    /// `used`: Int64
    used "used": i64,
}

mg::derived_from! { UnifiedStorageQuota: super::Entity }

impl UnifiedStorageQuota {
    /// `services`: many `serviceStorageQuotaBreakdown`, contained
    pub const SERVICES: mg::Nav<
        UnifiedStorageQuota,
        Vec<super::ServiceStorageQuotaBreakdown>,
    > = mg::Nav::new("services");
}

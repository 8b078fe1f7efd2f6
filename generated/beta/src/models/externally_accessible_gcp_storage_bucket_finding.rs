// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externallyAccessibleGcpStorageBucketFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externallyaccessiblegcpstoragebucketfinding?view=graph-rest-beta>
    ExternallyAccessibleGcpStorageBucketFinding "microsoft.graph.externallyAccessibleGcpStorageBucketFinding" "entity" : super::Finding;
    /// `accessibility`: gcpAccessType, not null
    accessibility "accessibility" "r": mg::Open<super::GcpAccessType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `encryptionManagedBy`: gcpEncryption, not null
    encryption_managed_by "encryptionManagedBy" "r": mg::Open<super::GcpEncryption>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExternallyAccessibleGcpStorageBucketFinding: super::Finding, super::Entity }

impl ExternallyAccessibleGcpStorageBucketFinding {
    /// `storageBucket`: `authorizationSystemResource`
    pub const STORAGE_BUCKET: mg::Nav<
        ExternallyAccessibleGcpStorageBucketFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("storageBucket");
}

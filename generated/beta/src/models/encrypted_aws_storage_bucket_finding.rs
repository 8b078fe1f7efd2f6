// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.encryptedAwsStorageBucketFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/encryptedawsstoragebucketfinding?view=graph-rest-beta>
    EncryptedAwsStorageBucketFinding "microsoft.graph.encryptedAwsStorageBucketFinding" "entity" : super::Finding;
    /// `accessibility`: awsAccessType, not null
    accessibility "accessibility" "r": mg::Open<super::AwsAccessType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { EncryptedAwsStorageBucketFinding: super::Finding, super::Entity }

impl EncryptedAwsStorageBucketFinding {
    /// `storageBucket`: `authorizationSystemResource`
    pub const STORAGE_BUCKET: mg::Nav<
        EncryptedAwsStorageBucketFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("storageBucket");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externallyAccessibleAwsStorageBucketFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externallyaccessibleawsstoragebucketfinding?view=graph-rest-beta>
    ExternallyAccessibleAwsStorageBucketFinding "microsoft.graph.externallyAccessibleAwsStorageBucketFinding" "entity" : super::Finding;
    /// `accessibility`: awsAccessType, not null
    accessibility "accessibility" "r": mg::Open<super::AwsAccessType>,
    /// `accountsWithAccess`: accountsWithAccess, not null
    accounts_with_access "accountsWithAccess" "r": mg::Boxed<super::AccountsWithAccess>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExternallyAccessibleAwsStorageBucketFinding: super::Finding, super::Entity }

impl ExternallyAccessibleAwsStorageBucketFinding {
    /// `storageBucket`: `authorizationSystemResource`
    pub const STORAGE_BUCKET: mg::Nav<
        ExternallyAccessibleAwsStorageBucketFinding,
        super::AuthorizationSystemResource,
    > = mg::Nav::new("storageBucket");
}

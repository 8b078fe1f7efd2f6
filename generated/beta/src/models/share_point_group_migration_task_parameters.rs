// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointGroupMigrationTaskParameters`, a complex type derived from `microsoft.graph.sharePointMigrationTaskParameters`.
    SharePointGroupMigrationTaskParameters "microsoft.graph.sharePointGroupMigrationTaskParameters" "complex" : super::SharePointMigrationTaskParameters;
    /// `preferredLatestStartDateTime`: DateTimeOffset
    preferred_latest_start_date_time "preferredLatestStartDateTime": mg::DateTimeOffset,
    /// `preferredStartDateTime`: DateTimeOffset
    preferred_start_date_time "preferredStartDateTime": mg::DateTimeOffset,
    /// `sourceGroupIdentity`: groupIdentity
    source_group_identity "sourceGroupIdentity": mg::Boxed<super::GroupIdentity>,
    /// `sourceSiteUrl`: String
    source_site_url "sourceSiteUrl": String,
    /// `targetDataLocationCode`: String
    target_data_location_code "targetDataLocationCode": String,
    /// `targetGroupIdentity`: groupIdentity
    target_group_identity "targetGroupIdentity": mg::Boxed<super::GroupIdentity>,
    /// `targetOrganizationHost`: String
    target_organization_host "targetOrganizationHost": String,
    /// `targetOrganizationId`: Guid
    target_organization_id "targetOrganizationId": mg::Guid,
    /// `targetSiteUrl`: String
    target_site_url "targetSiteUrl": String,
    /// `validateOnly`: Boolean
    validate_only "validateOnly": bool,
}

mg::derived_from! { SharePointGroupMigrationTaskParameters: super::SharePointMigrationTaskParameters }

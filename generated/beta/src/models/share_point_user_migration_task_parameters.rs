// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointUserMigrationTaskParameters`, a complex type derived from `microsoft.graph.sharePointMigrationTaskParameters`.
    SharePointUserMigrationTaskParameters "microsoft.graph.sharePointUserMigrationTaskParameters" "complex" : super::SharePointMigrationTaskParameters;
    /// `preferredLatestStartDateTime`: DateTimeOffset
    preferred_latest_start_date_time "preferredLatestStartDateTime": mg::DateTimeOffset,
    /// `preferredStartDateTime`: DateTimeOffset
    preferred_start_date_time "preferredStartDateTime": mg::DateTimeOffset,
    /// `sourceSiteUrl`: String
    source_site_url "sourceSiteUrl": String,
    /// `sourceUserIdentity`: userIdentity
    source_user_identity "sourceUserIdentity": mg::Boxed<super::UserIdentity>,
    /// `targetDataLocationCode`: String
    target_data_location_code "targetDataLocationCode": String,
    /// `targetOrganizationHost`: String
    target_organization_host "targetOrganizationHost": String,
    /// `targetOrganizationId`: Guid
    target_organization_id "targetOrganizationId": mg::Guid,
    /// `targetSiteUrl`: String
    target_site_url "targetSiteUrl": String,
    /// `targetUserIdentity`: userIdentity
    target_user_identity "targetUserIdentity": mg::Boxed<super::UserIdentity>,
    /// `validateOnly`: Boolean
    validate_only "validateOnly": bool,
}

mg::derived_from! { SharePointUserMigrationTaskParameters: super::SharePointMigrationTaskParameters }

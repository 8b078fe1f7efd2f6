// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointSiteMigrationTaskParameters`, a complex type derived from `microsoft.graph.sharePointMigrationTaskParameters`.
    SharePointSiteMigrationTaskParameters "microsoft.graph.sharePointSiteMigrationTaskParameters" "complex" : super::SharePointMigrationTaskParameters;
    /// `preferredLatestStartDateTime`: DateTimeOffset
    preferred_latest_start_date_time "preferredLatestStartDateTime": mg::DateTimeOffset,
    /// `preferredStartDateTime`: DateTimeOffset
    preferred_start_date_time "preferredStartDateTime": mg::DateTimeOffset,
    /// `sourceSiteUrl`: String
    source_site_url "sourceSiteUrl": String,
    /// `targetDataLocationCode`: String
    target_data_location_code "targetDataLocationCode": String,
    /// `targetOrganizationHost`: String
    target_organization_host "targetOrganizationHost": String,
    /// `targetOrganizationId`: Guid
    target_organization_id "targetOrganizationId": mg::Guid,
    /// `targetSiteUrl`: String
    target_site_url "targetSiteUrl": String,
    /// `validateOnly`: Boolean
    validate_only "validateOnly": bool,
}

mg::derived_from! { SharePointSiteMigrationTaskParameters: super::SharePointMigrationTaskParameters }

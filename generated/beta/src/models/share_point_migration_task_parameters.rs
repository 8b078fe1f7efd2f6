// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationTaskParameters`, a complex type.
    SharePointMigrationTaskParameters "microsoft.graph.sharePointMigrationTaskParameters" "complex" => SharePointMigrationTaskParametersKind;
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

/// The types derived from `microsoft.graph.sharePointMigrationTaskParameters`.
#[non_exhaustive]
pub enum SharePointMigrationTaskParametersKind {
    SharePointGroupMigrationTaskParameters(
        Box<super::SharePointGroupMigrationTaskParameters>,
    ),
    SharePointSiteMigrationTaskParameters(
        Box<super::SharePointSiteMigrationTaskParameters>,
    ),
    SharePointUserMigrationTaskParameters(
        Box<super::SharePointUserMigrationTaskParameters>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<SharePointMigrationTaskParameters>),
}

mg::family! {
    SharePointMigrationTaskParameters => SharePointMigrationTaskParametersKind;
    SharePointGroupMigrationTaskParameters(super::SharePointGroupMigrationTaskParameters),
    SharePointSiteMigrationTaskParameters(super::SharePointSiteMigrationTaskParameters),
    SharePointUserMigrationTaskParameters(super::SharePointUserMigrationTaskParameters),
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointSiteMigrationTaskParameters`, derived from
/// [`SharePointMigrationTaskParameters`](super::SharePointMigrationTaskParameters).
pub struct SharePointSiteMigrationTaskParameters {
    /// `preferredLatestStartDateTime`.
    pub preferred_latest_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `preferredStartDateTime`.
    pub preferred_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sourceSiteUrl`.
    pub source_site_url: mg::Field<String>,
    /// `targetDataLocationCode`.
    pub target_data_location_code: mg::Field<String>,
    /// `targetOrganizationHost`.
    pub target_organization_host: mg::Field<String>,
    /// `targetOrganizationId`.
    pub target_organization_id: mg::Field<mg::Guid>,
    /// `targetSiteUrl`.
    pub target_site_url: mg::Field<String>,
    /// `validateOnly`.
    pub validate_only: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointSiteMigrationTaskParameters: "microsoft.graph.sharePointSiteMigrationTaskParameters", complex, base super::SharePointMigrationTaskParameters;
    preferred_latest_start_date_time: "preferredLatestStartDateTime",
    preferred_start_date_time: "preferredStartDateTime",
    source_site_url: "sourceSiteUrl",
    target_data_location_code: "targetDataLocationCode",
    target_organization_host: "targetOrganizationHost",
    target_organization_id: "targetOrganizationId",
    target_site_url: "targetSiteUrl",
    validate_only: "validateOnly",
}

mg::derived_from! { SharePointSiteMigrationTaskParameters: super::SharePointMigrationTaskParameters }

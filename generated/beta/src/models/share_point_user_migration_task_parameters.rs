// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointUserMigrationTaskParameters`, derived from
/// [`SharePointMigrationTaskParameters`](super::SharePointMigrationTaskParameters).
pub struct SharePointUserMigrationTaskParameters {
    /// `preferredLatestStartDateTime`.
    pub preferred_latest_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `preferredStartDateTime`.
    pub preferred_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sourceSiteUrl`.
    pub source_site_url: mg::Field<String>,
    /// `sourceUserIdentity`.
    pub source_user_identity: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `targetDataLocationCode`.
    pub target_data_location_code: mg::Field<String>,
    /// `targetOrganizationHost`.
    pub target_organization_host: mg::Field<String>,
    /// `targetOrganizationId`.
    pub target_organization_id: mg::Field<mg::Guid>,
    /// `targetSiteUrl`.
    pub target_site_url: mg::Field<String>,
    /// `targetUserIdentity`.
    pub target_user_identity: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `validateOnly`.
    pub validate_only: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointUserMigrationTaskParameters: "microsoft.graph.sharePointUserMigrationTaskParameters", complex, base super::SharePointMigrationTaskParameters;
    preferred_latest_start_date_time: "preferredLatestStartDateTime",
    preferred_start_date_time: "preferredStartDateTime",
    source_site_url: "sourceSiteUrl",
    source_user_identity: "sourceUserIdentity",
    target_data_location_code: "targetDataLocationCode",
    target_organization_host: "targetOrganizationHost",
    target_organization_id: "targetOrganizationId",
    target_site_url: "targetSiteUrl",
    target_user_identity: "targetUserIdentity",
    validate_only: "validateOnly",
}

mg::derived_from! { SharePointUserMigrationTaskParameters: super::SharePointMigrationTaskParameters }

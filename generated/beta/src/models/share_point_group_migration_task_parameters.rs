// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointGroupMigrationTaskParameters`, derived from
/// [`SharePointMigrationTaskParameters`](super::SharePointMigrationTaskParameters).
pub struct SharePointGroupMigrationTaskParameters {
    /// `preferredLatestStartDateTime`.
    pub preferred_latest_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `preferredStartDateTime`.
    pub preferred_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sourceGroupIdentity`.
    pub source_group_identity: mg::Field<mg::Boxed<super::GroupIdentity>>,
    /// `sourceSiteUrl`.
    pub source_site_url: mg::Field<String>,
    /// `targetDataLocationCode`.
    pub target_data_location_code: mg::Field<String>,
    /// `targetGroupIdentity`.
    pub target_group_identity: mg::Field<mg::Boxed<super::GroupIdentity>>,
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
    SharePointGroupMigrationTaskParameters: "microsoft.graph.sharePointGroupMigrationTaskParameters", complex, base super::SharePointMigrationTaskParameters;
    preferred_latest_start_date_time: "preferredLatestStartDateTime",
    preferred_start_date_time: "preferredStartDateTime",
    source_group_identity: "sourceGroupIdentity",
    source_site_url: "sourceSiteUrl",
    target_data_location_code: "targetDataLocationCode",
    target_group_identity: "targetGroupIdentity",
    target_organization_host: "targetOrganizationHost",
    target_organization_id: "targetOrganizationId",
    target_site_url: "targetSiteUrl",
    validate_only: "validateOnly",
}

mg::derived_from! { SharePointGroupMigrationTaskParameters: super::SharePointMigrationTaskParameters }

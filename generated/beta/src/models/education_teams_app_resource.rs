// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationTeamsAppResource`, derived from
/// [`EducationResource`](super::EducationResource).
pub struct EducationTeamsAppResource {
    /// `appIconWebUrl`.
    pub app_icon_web_url: mg::Field<String>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `createdBy`. Read-only: the service computes it.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `teamsEmbeddedContentUrl`.
    pub teams_embedded_content_url: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationTeamsAppResource: "microsoft.graph.educationTeamsAppResource", complex, base super::EducationResource;
    app_icon_web_url: "appIconWebUrl",
    app_id: "appId",
    created_by: "createdBy" computed,
    created_date_time: "createdDateTime" computed,
    display_name: "displayName",
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
    teams_embedded_content_url: "teamsEmbeddedContentUrl",
    web_url: "webUrl",
}

mg::derived_from! { EducationTeamsAppResource: super::EducationResource }

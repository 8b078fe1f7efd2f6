// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationTeamsAppResource`, a complex type derived from `microsoft.graph.educationResource`.
    EducationTeamsAppResource "microsoft.graph.educationTeamsAppResource" "complex" : super::EducationResource;
    /// `appIconWebUrl`: String
    app_icon_web_url "appIconWebUrl": String,
    /// `appId`: String
    app_id "appId": String,
    /// `createdBy`: identitySet, computed
    created_by "createdBy" "c": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
    /// `teamsEmbeddedContentUrl`: String
    teams_embedded_content_url "teamsEmbeddedContentUrl": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { EducationTeamsAppResource: super::EducationResource }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationExternalResource`, a complex type derived from `microsoft.graph.educationResource`.
    EducationExternalResource "microsoft.graph.educationExternalResource" "complex" : super::EducationResource;
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
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { EducationExternalResource: super::EducationResource }

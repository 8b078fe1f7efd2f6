// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationWordResource`, a complex type derived from `microsoft.graph.educationResource`.
    EducationWordResource "microsoft.graph.educationWordResource" "complex" : super::EducationResource;
    /// `createdBy`: identitySet, computed
    created_by "createdBy" "c": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `fileUrl`: String
    file_url "fileUrl": String,
    /// `lastModifiedBy`: identitySet, computed
    last_modified_by "lastModifiedBy" "c": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, computed
    last_modified_date_time "lastModifiedDateTime" "c": mg::DateTimeOffset,
}

mg::derived_from! { EducationWordResource: super::EducationResource }

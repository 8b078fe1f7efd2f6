// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationFileResource`, derived from
/// [`EducationResource`](super::EducationResource).
pub struct EducationFileResource {
    /// `createdBy`. Read-only: the service computes it.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `fileUrl`.
    pub file_url: mg::Field<String>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationFileResource: "microsoft.graph.educationFileResource", complex, base super::EducationResource;
    created_by: "createdBy" computed,
    created_date_time: "createdDateTime" computed,
    display_name: "displayName",
    file_url: "fileUrl",
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
}

mg::derived_from! { EducationFileResource: super::EducationResource }

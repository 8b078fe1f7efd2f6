// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.educationResource`.
pub struct EducationResource {
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationResource: "microsoft.graph.educationResource", complex abstract, family EducationResourceKind;
    created_by: "createdBy" computed,
    created_date_time: "createdDateTime" computed,
    display_name: "displayName",
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
}

/// The types derived from [`EducationResource`].
#[non_exhaustive]
pub enum EducationResourceKind {
    EducationChannelResource(Box<super::EducationChannelResource>),
    EducationExcelResource(Box<super::EducationExcelResource>),
    EducationExternalResource(Box<super::EducationExternalResource>),
    EducationFileResource(Box<super::EducationFileResource>),
    EducationLinkResource(Box<super::EducationLinkResource>),
    EducationLinkedAssignmentResource(Box<super::EducationLinkedAssignmentResource>),
    EducationMediaResource(Box<super::EducationMediaResource>),
    EducationPowerPointResource(Box<super::EducationPowerPointResource>),
    EducationSpeakerProgressResource(Box<super::EducationSpeakerProgressResource>),
    EducationTeamsAppResource(Box<super::EducationTeamsAppResource>),
    EducationWordResource(Box<super::EducationWordResource>),
    /// None of these, or a type that this version does not know.
    Other(Box<EducationResource>),
}

mg::family! {
    EducationResource => EducationResourceKind;
    EducationChannelResource(super::EducationChannelResource),
    EducationExcelResource(super::EducationExcelResource),
    EducationExternalResource(super::EducationExternalResource),
    EducationFileResource(super::EducationFileResource),
    EducationLinkResource(super::EducationLinkResource),
    EducationLinkedAssignmentResource(super::EducationLinkedAssignmentResource),
    EducationMediaResource(super::EducationMediaResource),
    EducationPowerPointResource(super::EducationPowerPointResource),
    EducationSpeakerProgressResource(super::EducationSpeakerProgressResource),
    EducationTeamsAppResource(super::EducationTeamsAppResource),
    EducationWordResource(super::EducationWordResource),
}

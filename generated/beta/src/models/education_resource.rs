// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationResource`, an abstract complex type.
    EducationResource "microsoft.graph.educationResource" "complex abstract" => EducationResourceKind;
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
}

/// The types derived from `microsoft.graph.educationResource`.
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

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.filePlanDescriptorBase`, a complex type.
    FilePlanDescriptorBase "microsoft.graph.security.filePlanDescriptorBase" "complex" => FilePlanDescriptorBaseKind;
    /// `displayName`: String
    display_name "displayName": String,
}

/// The types derived from `microsoft.graph.security.filePlanDescriptorBase`.
#[non_exhaustive]
pub enum FilePlanDescriptorBaseKind {
    FilePlanAppliedCategory(Box<super::FilePlanAppliedCategory>),
    FilePlanAuthority(Box<super::FilePlanAuthority>),
    FilePlanCitation(Box<super::FilePlanCitation>),
    FilePlanDepartment(Box<super::FilePlanDepartment>),
    FilePlanReference(Box<super::FilePlanReference>),
    FilePlanSubcategory(Box<super::FilePlanSubcategory>),
    /// None of these, or a type that this version does not know.
    Other(Box<FilePlanDescriptorBase>),
}

mg::family! {
    FilePlanDescriptorBase => FilePlanDescriptorBaseKind;
    FilePlanAppliedCategory(super::FilePlanAppliedCategory),
    FilePlanAuthority(super::FilePlanAuthority),
    FilePlanCitation(super::FilePlanCitation),
    FilePlanDepartment(super::FilePlanDepartment),
    FilePlanReference(super::FilePlanReference),
    FilePlanSubcategory(super::FilePlanSubcategory),
}

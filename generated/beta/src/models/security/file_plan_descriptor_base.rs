// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.filePlanDescriptorBase`.
pub struct FilePlanDescriptorBase {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilePlanDescriptorBase: "microsoft.graph.security.filePlanDescriptorBase", complex, family FilePlanDescriptorBaseKind;
    display_name: "displayName",
}

/// The types derived from [`FilePlanDescriptorBase`].
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

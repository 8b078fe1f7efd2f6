// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.filePlanDepartment`, derived from
/// [`FilePlanDescriptorBase`](super::FilePlanDescriptorBase).
pub struct FilePlanDepartment {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilePlanDepartment: "microsoft.graph.security.filePlanDepartment", complex, base super::FilePlanDescriptorBase;
    display_name: "displayName",
}

mg::derived_from! { FilePlanDepartment: super::FilePlanDescriptorBase }

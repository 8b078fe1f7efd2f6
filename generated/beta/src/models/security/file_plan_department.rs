// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.filePlanDepartment`, a complex type derived from `microsoft.graph.security.filePlanDescriptorBase`.
    FilePlanDepartment "microsoft.graph.security.filePlanDepartment" "complex" : super::FilePlanDescriptorBase;
    /// `displayName`: String
    display_name "displayName": String,
}

mg::derived_from! { FilePlanDepartment: super::FilePlanDescriptorBase }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.filePlanSubcategory`, a complex type derived from `microsoft.graph.security.filePlanDescriptorBase`.
    FilePlanSubcategory "microsoft.graph.security.filePlanSubcategory" "complex" : super::FilePlanDescriptorBase;
    /// `displayName`: String
    display_name "displayName": String,
}

mg::derived_from! { FilePlanSubcategory: super::FilePlanDescriptorBase }

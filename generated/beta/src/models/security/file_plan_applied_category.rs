// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.filePlanAppliedCategory`, a complex type derived from `microsoft.graph.security.filePlanDescriptorBase`.
    FilePlanAppliedCategory "microsoft.graph.security.filePlanAppliedCategory" "complex" : super::FilePlanDescriptorBase;
    /// `displayName`: String
    display_name "displayName": String,
    /// `subcategory`: microsoft.graph.security.filePlanSubcategory
    subcategory "subcategory": mg::Boxed<super::FilePlanSubcategory>,
}

mg::derived_from! { FilePlanAppliedCategory: super::FilePlanDescriptorBase }

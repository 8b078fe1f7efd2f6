// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.filePlanReference`, a complex type derived from `microsoft.graph.security.filePlanDescriptorBase`.
    FilePlanReference "microsoft.graph.security.filePlanReference" "complex" : super::FilePlanDescriptorBase;
    /// `displayName`: String
    display_name "displayName": String,
}

mg::derived_from! { FilePlanReference: super::FilePlanDescriptorBase }

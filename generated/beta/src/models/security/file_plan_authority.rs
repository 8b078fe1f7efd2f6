// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.filePlanAuthority`, a complex type derived from `microsoft.graph.security.filePlanDescriptorBase`.
    FilePlanAuthority "microsoft.graph.security.filePlanAuthority" "complex" : super::FilePlanDescriptorBase;
    /// `displayName`: String
    display_name "displayName": String,
}

mg::derived_from! { FilePlanAuthority: super::FilePlanDescriptorBase }

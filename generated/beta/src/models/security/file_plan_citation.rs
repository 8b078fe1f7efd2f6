// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.filePlanCitation`, a complex type derived from `microsoft.graph.security.filePlanDescriptorBase`.
    FilePlanCitation "microsoft.graph.security.filePlanCitation" "complex" : super::FilePlanDescriptorBase;
    /// `citationJurisdiction`: String
    citation_jurisdiction "citationJurisdiction": String,
    /// `citationUrl`: String
    citation_url "citationUrl": String,
    /// `displayName`: String
    display_name "displayName": String,
}

mg::derived_from! { FilePlanCitation: super::FilePlanDescriptorBase }

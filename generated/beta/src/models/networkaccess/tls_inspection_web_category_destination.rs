// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsInspectionWebCategoryDestination`, a complex type derived from `microsoft.graph.networkaccess.tlsInspectionDestination`.
    TlsInspectionWebCategoryDestination "microsoft.graph.networkaccess.tlsInspectionWebCategoryDestination" "complex" : super::TlsInspectionDestination;
    /// `values`: Collection(String), items not null
    values "values" "r": Vec<String>,
}

mg::derived_from! { TlsInspectionWebCategoryDestination: super::TlsInspectionDestination }

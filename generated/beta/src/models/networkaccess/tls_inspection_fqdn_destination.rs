// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsInspectionFqdnDestination`, a complex type derived from `microsoft.graph.networkaccess.tlsInspectionDestination`.
    TlsInspectionFqdnDestination "microsoft.graph.networkaccess.tlsInspectionFqdnDestination" "complex" : super::TlsInspectionDestination;
    /// `values`: Collection(String), items not null
    values "values" "r": Vec<String>,
}

mg::derived_from! { TlsInspectionFqdnDestination: super::TlsInspectionDestination }

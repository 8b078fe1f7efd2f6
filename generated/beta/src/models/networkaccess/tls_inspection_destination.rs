// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsInspectionDestination`, an abstract complex type.
    TlsInspectionDestination "microsoft.graph.networkaccess.tlsInspectionDestination" "complex abstract" => TlsInspectionDestinationKind;
}

/// The types derived from `microsoft.graph.networkaccess.tlsInspectionDestination`.
#[non_exhaustive]
pub enum TlsInspectionDestinationKind {
    TlsInspectionFqdnDestination(Box<super::TlsInspectionFqdnDestination>),
    TlsInspectionWebCategoryDestination(Box<super::TlsInspectionWebCategoryDestination>),
    /// None of these, or a type that this version does not know.
    Other(Box<TlsInspectionDestination>),
}

mg::family! {
    TlsInspectionDestination => TlsInspectionDestinationKind;
    TlsInspectionFqdnDestination(super::TlsInspectionFqdnDestination),
    TlsInspectionWebCategoryDestination(super::TlsInspectionWebCategoryDestination),
}

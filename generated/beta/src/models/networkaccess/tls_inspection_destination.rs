// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.networkaccess.tlsInspectionDestination`.
pub struct TlsInspectionDestination {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TlsInspectionDestination: "microsoft.graph.networkaccess.tlsInspectionDestination", complex abstract, family TlsInspectionDestinationKind;
}

/// The types derived from [`TlsInspectionDestination`].
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

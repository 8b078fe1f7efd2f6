// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.tlsInspectionFqdnDestination`, derived from
/// [`TlsInspectionDestination`](super::TlsInspectionDestination).
pub struct TlsInspectionFqdnDestination {
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TlsInspectionFqdnDestination: "microsoft.graph.networkaccess.tlsInspectionFqdnDestination", complex, base super::TlsInspectionDestination;
    values: "values" required,
}

mg::derived_from! { TlsInspectionFqdnDestination: super::TlsInspectionDestination }

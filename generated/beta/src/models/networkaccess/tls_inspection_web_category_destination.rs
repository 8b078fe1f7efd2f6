// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.tlsInspectionWebCategoryDestination`, derived from
/// [`TlsInspectionDestination`](super::TlsInspectionDestination).
pub struct TlsInspectionWebCategoryDestination {
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TlsInspectionWebCategoryDestination: "microsoft.graph.networkaccess.tlsInspectionWebCategoryDestination", complex, base super::TlsInspectionDestination;
    values: "values" required,
}

mg::derived_from! { TlsInspectionWebCategoryDestination: super::TlsInspectionDestination }

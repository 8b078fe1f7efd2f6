// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.tlsInspectionMatchingConditions`.
pub struct TlsInspectionMatchingConditions {
    /// `destinations`.
    pub destinations: mg::Field<Vec<super::TlsInspectionDestination>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TlsInspectionMatchingConditions: "microsoft.graph.networkaccess.tlsInspectionMatchingConditions", complex;
    destinations: "destinations" required,
}

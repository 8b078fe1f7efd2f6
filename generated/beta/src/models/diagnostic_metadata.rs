// @generated
use crate::mg;

/// Complex type `microsoft.graph.diagnosticMetadata`.
pub struct DiagnosticMetadata {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DiagnosticMetadata: "microsoft.graph.diagnosticMetadata", complex;
}

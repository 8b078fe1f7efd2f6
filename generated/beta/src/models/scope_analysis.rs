// @generated
use crate::mg;

/// Complex type `microsoft.graph.scopeAnalysis`.
pub struct ScopeAnalysis {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScopeAnalysis: "microsoft.graph.scopeAnalysis", complex;
}

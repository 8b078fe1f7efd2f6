// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.healthMonitoring.dictionary`.
pub struct Dictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dictionary: "microsoft.graph.healthMonitoring.dictionary", complex abstract;
}

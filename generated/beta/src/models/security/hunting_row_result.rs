// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.huntingRowResult`.
pub struct HuntingRowResult {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HuntingRowResult: "microsoft.graph.security.huntingRowResult", complex open;
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.scimCapabilities`.
pub struct ScimCapabilities {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScimCapabilities: "microsoft.graph.scimCapabilities", complex;
}

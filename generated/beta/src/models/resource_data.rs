// @generated
use crate::mg;

/// Open complex type `microsoft.graph.resourceData`.
pub struct ResourceData {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceData: "microsoft.graph.resourceData", complex open;
}

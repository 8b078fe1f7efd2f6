// @generated
use crate::mg;

/// Complex type `microsoft.graph.systemFacet`.
pub struct SystemFacet {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SystemFacet: "microsoft.graph.systemFacet", complex;
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.root`.
pub struct Root {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Root: "microsoft.graph.root", complex;
}

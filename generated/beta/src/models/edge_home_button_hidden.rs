// @generated
use crate::mg;

/// Complex type `microsoft.graph.edgeHomeButtonHidden`, derived from
/// [`EdgeHomeButtonConfiguration`](super::EdgeHomeButtonConfiguration).
pub struct EdgeHomeButtonHidden {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdgeHomeButtonHidden: "microsoft.graph.edgeHomeButtonHidden", complex, base super::EdgeHomeButtonConfiguration;
}

mg::derived_from! { EdgeHomeButtonHidden: super::EdgeHomeButtonConfiguration }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.edgeHomeButtonOpensNewTab`, derived from
/// [`EdgeHomeButtonConfiguration`](super::EdgeHomeButtonConfiguration).
pub struct EdgeHomeButtonOpensNewTab {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdgeHomeButtonOpensNewTab: "microsoft.graph.edgeHomeButtonOpensNewTab", complex, base super::EdgeHomeButtonConfiguration;
}

mg::derived_from! { EdgeHomeButtonOpensNewTab: super::EdgeHomeButtonConfiguration }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.edgeHomeButtonLoadsStartPage`, derived from
/// [`EdgeHomeButtonConfiguration`](super::EdgeHomeButtonConfiguration).
pub struct EdgeHomeButtonLoadsStartPage {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdgeHomeButtonLoadsStartPage: "microsoft.graph.edgeHomeButtonLoadsStartPage", complex, base super::EdgeHomeButtonConfiguration;
}

mg::derived_from! { EdgeHomeButtonLoadsStartPage: super::EdgeHomeButtonConfiguration }

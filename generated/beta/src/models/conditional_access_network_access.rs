// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessNetworkAccess`.
#[deprecated(
    note = "deprecated since 2025-02-06, to be removed on 2025-06-01 (revision 2025-02/globalSecureAccess)"
)]
pub struct ConditionalAccessNetworkAccess {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessNetworkAccess: "microsoft.graph.conditionalAccessNetworkAccess", complex;
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.rankedEmailAddress`.
pub struct RankedEmailAddress {
    /// `address`.
    pub address: mg::Field<String>,
    /// `rank`.
    pub rank: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RankedEmailAddress: "microsoft.graph.rankedEmailAddress", complex;
    address: "address",
    rank: "rank",
}

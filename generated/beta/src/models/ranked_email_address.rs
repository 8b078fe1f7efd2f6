// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rankedEmailAddress`, a complex type.
    RankedEmailAddress "microsoft.graph.rankedEmailAddress" "complex";
    /// `address`: String
    address "address": String,
    /// `rank`: Double
    rank "rank": f64,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.basicFilter`, derived from [`Filter`](super::Filter).
pub struct BasicFilter {
    /// `attribute`. Never null.
    pub attribute: mg::Field<mg::Open<super::FilterOptions>>,
    /// `in`.
    pub in_: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BasicFilter: "microsoft.graph.industryData.basicFilter", complex, base super::Filter;
    attribute: "attribute" required,
    in_: "in" required,
}

mg::derived_from! { BasicFilter: super::Filter }

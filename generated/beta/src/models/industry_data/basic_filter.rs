// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.basicFilter`, a complex type derived from `microsoft.graph.industryData.filter`.
    BasicFilter "microsoft.graph.industryData.basicFilter" "complex" : super::Filter;
    /// `attribute`: microsoft.graph.industryData.filterOptions, not null
    attribute "attribute" "r": mg::Open<super::FilterOptions>,
    /// `in`: Collection(String), items not null
    in_ "in" "r": Vec<String>,
}

mg::derived_from! { BasicFilter: super::Filter }

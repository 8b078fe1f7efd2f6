// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.filter`, an abstract complex type.
    Filter "microsoft.graph.industryData.filter" "complex abstract" => FilterKind;
}

/// The types derived from `microsoft.graph.industryData.filter`.
#[non_exhaustive]
pub enum FilterKind {
    BasicFilter(Box<super::BasicFilter>),
    /// None of these, or a type that this version does not know.
    Other(Box<Filter>),
}

mg::family! {
    Filter => FilterKind;
    BasicFilter(super::BasicFilter),
}

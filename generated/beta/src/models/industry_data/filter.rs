// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.industryData.filter`.
pub struct Filter {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Filter: "microsoft.graph.industryData.filter", complex abstract, family FilterKind;
}

/// The types derived from [`Filter`].
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

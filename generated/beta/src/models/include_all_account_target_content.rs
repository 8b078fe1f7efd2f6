// @generated
use crate::mg;

/// Complex type `microsoft.graph.includeAllAccountTargetContent`, derived from
/// [`AccountTargetContent`](super::AccountTargetContent).
pub struct IncludeAllAccountTargetContent {
    /// `type`.
    pub type_: mg::Field<mg::Open<super::AccountTargetContentType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IncludeAllAccountTargetContent: "microsoft.graph.includeAllAccountTargetContent", complex, base super::AccountTargetContent;
    type_: "type",
}

mg::derived_from! { IncludeAllAccountTargetContent: super::AccountTargetContent }

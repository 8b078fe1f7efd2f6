// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.includeAllAccountTargetContent`, a complex type derived from `microsoft.graph.accountTargetContent`.
    IncludeAllAccountTargetContent "microsoft.graph.includeAllAccountTargetContent" "complex" : super::AccountTargetContent;
    /// `type`: accountTargetContentType
    type_ "type": mg::Open<super::AccountTargetContentType>,
}

mg::derived_from! { IncludeAllAccountTargetContent: super::AccountTargetContent }

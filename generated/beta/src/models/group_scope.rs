// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupScope`, a complex type derived from `microsoft.graph.scopeBase`.
    GroupScope "microsoft.graph.groupScope" "complex" : super::ScopeBase;
    /// `identity`: String
    identity "identity": String,
}

mg::derived_from! { GroupScope: super::ScopeBase }

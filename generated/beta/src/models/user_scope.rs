// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userScope`, a complex type derived from `microsoft.graph.scopeBase`.
    UserScope "microsoft.graph.userScope" "complex" : super::ScopeBase;
    /// `identity`: String
    identity "identity": String,
}

mg::derived_from! { UserScope: super::ScopeBase }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantScope`, a complex type derived from `microsoft.graph.scopeBase`.
    TenantScope "microsoft.graph.tenantScope" "complex" : super::ScopeBase;
    /// `identity`: String
    identity "identity": String,
}

mg::derived_from! { TenantScope: super::ScopeBase }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.tenantScope`, derived from [`ScopeBase`](super::ScopeBase).
pub struct TenantScope {
    /// `identity`.
    pub identity: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantScope: "microsoft.graph.tenantScope", complex, base super::ScopeBase;
    identity: "identity",
}

mg::derived_from! { TenantScope: super::ScopeBase }

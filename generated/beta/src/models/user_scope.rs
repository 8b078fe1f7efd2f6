// @generated
use crate::mg;

/// Complex type `microsoft.graph.userScope`, derived from [`ScopeBase`](super::ScopeBase).
pub struct UserScope {
    /// `identity`.
    pub identity: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserScope: "microsoft.graph.userScope", complex, base super::ScopeBase;
    identity: "identity",
}

mg::derived_from! { UserScope: super::ScopeBase }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.groupScope`, derived from [`ScopeBase`](super::ScopeBase).
pub struct GroupScope {
    /// `identity`.
    pub identity: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupScope: "microsoft.graph.groupScope", complex, base super::ScopeBase;
    identity: "identity",
}

mg::derived_from! { GroupScope: super::ScopeBase }

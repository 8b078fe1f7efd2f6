// @generated
use crate::mg;

/// Entity type [`microsoft.graph.trustFramework`][reference].
///
/// Requests: [`TrustFrameworkResource`](crate::requests::trust_framework::TrustFrameworkResource),
/// for example `graph.trust_framework()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/trustframework?view=graph-rest-beta
pub struct TrustFramework {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrustFramework: "microsoft.graph.trustFramework", entity;
}

impl TrustFramework {
    /// `keySets`: many [`TrustFrameworkKeySet`](super::TrustFrameworkKeySet).
    pub const KEY_SETS: mg::Nav<TrustFramework, Vec<super::TrustFrameworkKeySet>> = mg::Nav::new(
        "keySets",
    );
    /// `policies`: many [`TrustFrameworkPolicy`](super::TrustFrameworkPolicy).
    pub const POLICIES: mg::Nav<TrustFramework, Vec<super::TrustFrameworkPolicy>> = mg::Nav::new(
        "policies",
    );
}

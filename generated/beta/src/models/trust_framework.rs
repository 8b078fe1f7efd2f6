// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trustFramework`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/trustframework?view=graph-rest-beta>
    TrustFramework "microsoft.graph.trustFramework" "entity";
}

impl TrustFramework {
    /// `keySets`: many `trustFrameworkKeySet`, contained
    pub const KEY_SETS: mg::Nav<TrustFramework, Vec<super::TrustFrameworkKeySet>> = mg::Nav::new(
        "keySets",
    );
    /// `policies`: many `trustFrameworkPolicy`, contained
    pub const POLICIES: mg::Nav<TrustFramework, Vec<super::TrustFrameworkPolicy>> = mg::Nav::new(
        "policies",
    );
}

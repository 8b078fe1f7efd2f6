// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityVerifiedIdRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identityverifiedidroot?view=graph-rest-beta>
    IdentityVerifiedIdRoot "microsoft.graph.identityVerifiedIdRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { IdentityVerifiedIdRoot: super::Entity }

impl IdentityVerifiedIdRoot {
    /// `profiles`: many `verifiedIdProfile`, contained
    pub const PROFILES: mg::Nav<IdentityVerifiedIdRoot, Vec<super::VerifiedIdProfile>> = mg::Nav::new(
        "profiles",
    );
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.security`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-security?view=graph-rest-beta>
    Security "microsoft.graph.security.security" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Security: crate::models::Entity }

impl Security {
    /// `informationProtection`: `microsoft.graph.security.informationProtection`, contained
    pub const INFORMATION_PROTECTION: mg::Nav<Security, super::InformationProtection> = mg::Nav::new(
        "informationProtection",
    );
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedAccessRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedaccessroot?view=graph-rest-beta>
    PrivilegedAccessRoot "microsoft.graph.privilegedAccessRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PrivilegedAccessRoot: super::Entity }

impl PrivilegedAccessRoot {
    /// `group`: `privilegedAccessGroup`, contained
    pub const GROUP: mg::Nav<PrivilegedAccessRoot, super::PrivilegedAccessGroup> = mg::Nav::new(
        "group",
    );
}

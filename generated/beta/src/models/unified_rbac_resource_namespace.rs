// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRbacResourceNamespace`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrbacresourcenamespace?view=graph-rest-beta>
    UnifiedRbacResourceNamespace "microsoft.graph.unifiedRbacResourceNamespace" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
}

mg::derived_from! { UnifiedRbacResourceNamespace: super::Entity }

impl UnifiedRbacResourceNamespace {
    /// `resourceActions`: many `unifiedRbacResourceAction`, contained
    pub const RESOURCE_ACTIONS: mg::Nav<
        UnifiedRbacResourceNamespace,
        Vec<super::UnifiedRbacResourceAction>,
    > = mg::Nav::new("resourceActions");
}

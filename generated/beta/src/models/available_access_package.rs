// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.availableAccessPackage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/availableaccesspackage?view=graph-rest-beta>
    AvailableAccessPackage "microsoft.graph.availableAccessPackage" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AvailableAccessPackage: super::Entity }

impl AvailableAccessPackage {
    /// `resourceRoleScopes`: many `accessPackageResourceRoleScope`
    pub const RESOURCE_ROLE_SCOPES: mg::Nav<
        AvailableAccessPackage,
        Vec<super::AccessPackageResourceRoleScope>,
    > = mg::Nav::new("resourceRoleScopes");
}

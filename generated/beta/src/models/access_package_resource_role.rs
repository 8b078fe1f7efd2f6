// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageResourceRole`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageresourcerole?view=graph-rest-beta>
    AccessPackageResourceRole "microsoft.graph.accessPackageResourceRole" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `originId`: String
    origin_id "originId": String,
    /// `originSystem`: String
    origin_system "originSystem": String,
    /// `type`: roleType
    type_ "type": mg::Open<super::RoleType>,
}

mg::derived_from! { AccessPackageResourceRole: super::Entity }

impl AccessPackageResourceRole {
    /// `accessPackageResource`: `accessPackageResource`, contained
    pub const ACCESS_PACKAGE_RESOURCE: mg::Nav<
        AccessPackageResourceRole,
        super::AccessPackageResource,
    > = mg::Nav::new("accessPackageResource");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageResourceScope`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageresourcescope?view=graph-rest-beta>
    AccessPackageResourceScope "microsoft.graph.accessPackageResourceScope" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRootScope`: Boolean
    is_root_scope "isRootScope": bool,
    /// `originId`: String
    origin_id "originId": String,
    /// `originSystem`: String
    origin_system "originSystem": String,
    /// `roleOriginId`: String
    role_origin_id "roleOriginId": String,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { AccessPackageResourceScope: super::Entity }

impl AccessPackageResourceScope {
    /// `accessPackageResource`: `accessPackageResource`, contained
    pub const ACCESS_PACKAGE_RESOURCE: mg::Nav<
        AccessPackageResourceScope,
        super::AccessPackageResource,
    > = mg::Nav::new("accessPackageResource");
}

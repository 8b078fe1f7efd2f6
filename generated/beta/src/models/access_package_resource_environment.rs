// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageResourceEnvironment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageresourceenvironment?view=graph-rest-beta>
    AccessPackageResourceEnvironment "microsoft.graph.accessPackageResourceEnvironment" "entity" : super::Entity;
    /// `connectionInfo`: connectionInfo
    connection_info "connectionInfo": mg::Boxed<super::ConnectionInfo>,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultEnvironment`: Boolean
    is_default_environment "isDefaultEnvironment": bool,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `originId`: String, not null
    origin_id "originId" "r": String,
    /// `originSystem`: String, not null
    origin_system "originSystem" "r": String,
}

mg::derived_from! { AccessPackageResourceEnvironment: super::Entity }

impl AccessPackageResourceEnvironment {
    /// `accessPackageResources`: many `accessPackageResource`
    pub const ACCESS_PACKAGE_RESOURCES: mg::Nav<
        AccessPackageResourceEnvironment,
        Vec<super::AccessPackageResource>,
    > = mg::Nav::new("accessPackageResources");
}

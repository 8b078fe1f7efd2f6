// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageResourceRoleScope`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageresourcerolescope?view=graph-rest-beta>
    AccessPackageResourceRoleScope "microsoft.graph.accessPackageResourceRoleScope" "entity" : super::Entity;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modifiedBy`: String
    modified_by "modifiedBy": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { AccessPackageResourceRoleScope: super::Entity }

impl AccessPackageResourceRoleScope {
    /// `accessPackageResourceRole`: `accessPackageResourceRole`, contained
    pub const ACCESS_PACKAGE_RESOURCE_ROLE: mg::Nav<
        AccessPackageResourceRoleScope,
        super::AccessPackageResourceRole,
    > = mg::Nav::new("accessPackageResourceRole");
    /// `accessPackageResourceScope`: `accessPackageResourceScope`, contained
    pub const ACCESS_PACKAGE_RESOURCE_SCOPE: mg::Nav<
        AccessPackageResourceRoleScope,
        super::AccessPackageResourceScope,
    > = mg::Nav::new("accessPackageResourceScope");
}

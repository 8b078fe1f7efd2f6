// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageResourceRoleScope`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageResourceRoleScopeCollection`], for example
/// `graph.entitlement_management().access_package_resource_role_scopes()`.
///
/// [`AccessPackageResourceRoleScopeCollection`]: crate::requests::access_package_resource_role_scope::AccessPackageResourceRoleScopeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageresourcerolescope?view=graph-rest-beta
pub struct AccessPackageResourceRoleScope {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modifiedBy`.
    pub modified_by: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageResourceRoleScope: "microsoft.graph.accessPackageResourceRoleScope", entity, base super::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    modified_by: "modifiedBy",
    modified_date_time: "modifiedDateTime",
}

mg::derived_from! { AccessPackageResourceRoleScope: super::Entity }

impl AccessPackageResourceRoleScope {
    /// `accessPackageResourceRole`:
    /// [`AccessPackageResourceRole`](super::AccessPackageResourceRole).
    pub const ACCESS_PACKAGE_RESOURCE_ROLE: mg::Nav<
        AccessPackageResourceRoleScope,
        super::AccessPackageResourceRole,
    > = mg::Nav::new("accessPackageResourceRole");
    /// `accessPackageResourceScope`:
    /// [`AccessPackageResourceScope`](super::AccessPackageResourceScope).
    pub const ACCESS_PACKAGE_RESOURCE_SCOPE: mg::Nav<
        AccessPackageResourceRoleScope,
        super::AccessPackageResourceScope,
    > = mg::Nav::new("accessPackageResourceScope");
}

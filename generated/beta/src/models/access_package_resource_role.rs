// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageResourceRole`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageResourceRoleCollection`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_resource_roles()
/// ```
///
/// [`AccessPackageResourceRoleCollection`]: crate::requests::access_package_resource_role::AccessPackageResourceRoleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageresourcerole?view=graph-rest-beta
pub struct AccessPackageResourceRole {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `originId`.
    pub origin_id: mg::Field<String>,
    /// `originSystem`.
    pub origin_system: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::RoleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageResourceRole: "microsoft.graph.accessPackageResourceRole", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    origin_id: "originId",
    origin_system: "originSystem",
    type_: "type",
}

mg::derived_from! { AccessPackageResourceRole: super::Entity }

impl AccessPackageResourceRole {
    /// `accessPackageResource`: [`AccessPackageResource`](super::AccessPackageResource).
    pub const ACCESS_PACKAGE_RESOURCE: mg::Nav<
        AccessPackageResourceRole,
        super::AccessPackageResource,
    > = mg::Nav::new("accessPackageResource");
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageResourceScope`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageResourceScopeCollection`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_resource_scopes()
/// ```
///
/// [`AccessPackageResourceScopeCollection`]: crate::requests::access_package_resource_scope::AccessPackageResourceScopeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageresourcescope?view=graph-rest-beta
pub struct AccessPackageResourceScope {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRootScope`.
    pub is_root_scope: mg::Field<bool>,
    /// `originId`.
    pub origin_id: mg::Field<String>,
    /// `originSystem`.
    pub origin_system: mg::Field<String>,
    /// `roleOriginId`.
    pub role_origin_id: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageResourceScope: "microsoft.graph.accessPackageResourceScope", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_root_scope: "isRootScope",
    origin_id: "originId",
    origin_system: "originSystem",
    role_origin_id: "roleOriginId",
    url: "url",
}

mg::derived_from! { AccessPackageResourceScope: super::Entity }

impl AccessPackageResourceScope {
    /// `accessPackageResource`: [`AccessPackageResource`](super::AccessPackageResource).
    pub const ACCESS_PACKAGE_RESOURCE: mg::Nav<
        AccessPackageResourceScope,
        super::AccessPackageResource,
    > = mg::Nav::new("accessPackageResource");
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.availableAccessPackage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AvailableAccessPackageCollection`], for example
/// `graph.entitlement_management().available_access_packages()`.
///
/// [`AvailableAccessPackageCollection`]: crate::requests::available_access_package::AvailableAccessPackageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/availableaccesspackage?view=graph-rest-beta
pub struct AvailableAccessPackage {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AvailableAccessPackage: "microsoft.graph.availableAccessPackage", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { AvailableAccessPackage: super::Entity }

impl AvailableAccessPackage {
    /// `resourceRoleScopes`: many
    /// [`AccessPackageResourceRoleScope`](super::AccessPackageResourceRoleScope).
    pub const RESOURCE_ROLE_SCOPES: mg::Nav<
        AvailableAccessPackage,
        Vec<super::AccessPackageResourceRoleScope>,
    > = mg::Nav::new("resourceRoleScopes");
}

// @generated
use crate::{mg, models, requests};

/// Requests on one [`AdministrativeUnit`](models::AdministrativeUnit): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.administrative_units().id(id)`.
#[derive(Clone, Debug)]
pub struct AdministrativeUnitResource(
    mg::One<
        models::AdministrativeUnit,
        requests::directory_object::DirectoryObjectResource,
    >,
);

mg::builder! { AdministrativeUnitResource: mg::One<models::AdministrativeUnit, requests::directory_object::DirectoryObjectResource> }

impl AdministrativeUnitResource {
    /// `…/deletedMembers`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn deleted_members(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "deletedMembers")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Reference: [get], [update], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/members`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `AdministrativeUnit.Read.All` (delegated, application).
    #[inline]
    pub fn members(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "members")
    }

    /// `…/scopedRoleMembers`: many [`ScopedRoleMembership`](models::ScopedRoleMembership).
    ///
    /// Least privileged permission to read: `RoleManagement.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn scoped_role_members(
        &self,
    ) -> requests::scoped_role_membership::ScopedRoleMembershipCollection {
        mg::navigate(self, "scopedRoleMembers")
    }
}

/// Requests on a collection of [`AdministrativeUnit`](models::AdministrativeUnit): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.administrative_units()`.
#[derive(Clone, Debug)]
pub struct AdministrativeUnitCollection(
    mg::Many<
        models::AdministrativeUnit,
        AdministrativeUnitResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { AdministrativeUnitCollection: mg::Many<models::AdministrativeUnit, AdministrativeUnitResource, requests::directory_object::DirectoryObjectCollection> }

impl AdministrativeUnitCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`AdministrativeUnit`](models::AdministrativeUnit).
    ///
    /// Least privileged permission: `AdministrativeUnit.Read.All` (delegated, application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::AdministrativeUnit>> {
        self.raw().function("delta")
    }
}

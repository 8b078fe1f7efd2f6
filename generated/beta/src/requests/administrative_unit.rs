// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.administrativeUnit`, by its URL.
    ///
    /// For example `/administrativeUnits/{administrativeUnit-id}`.
    AdministrativeUnitResource(mg::One<models::AdministrativeUnit, requests::directory_object::DirectoryObjectResource>)
}

impl AdministrativeUnitResource {
    /// `…/deletedMembers`: many `directoryObject`
    #[inline]
    pub fn deleted_members(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "deletedMembers")
    }

    /// `…/extensions`: many `extension`
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Update open extension](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta); 200.
    ///
    /// [Delete open extension](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta); 204.
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/members`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/administrativeUnits/{id}/members` | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET` `/directory/administrativeUnits/{id}/members` | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **AdministrativeUnit.Read.All**, AdministrativeUnit.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` `/administrativeUnits/{id}/members/{id}` | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` `/directory/administrativeUnits/{id}/members/{id}` | **AdministrativeUnit.Read.All**, **AdministrativeUnit.ReadWrite.All**, Directory.Read.All, Directory.ReadWrite.All | **AdministrativeUnit.Read.All**, AdministrativeUnit.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All |
    /// | `POST` `/administrativeUnits/{id}/members` | **AdministrativeUnit.ReadWrite.All**, Directory.ReadWrite.All | **AdministrativeUnit.ReadWrite.All**, Directory.ReadWrite.All |
    /// | `POST` `/directory/administrativeUnits/{id}/members` | **AdministrativeUnit.ReadWrite.All**, Directory.AccessAsUser.All, Directory.ReadWrite.All, Group.ReadWrite.All | AdministrativeUnit.ReadWrite.All, Group.Create, Directory.ReadWrite.All, Group.ReadWrite.All |
    /// | `DELETE …/{id}` `/administrativeUnits/{id}/members/{id}` | **AdministrativeUnit.ReadWrite.All** | **AdministrativeUnit.ReadWrite.All** |
    /// | `DELETE …/{id}` `/directory/administrativeUnits/{id}/members/{id}` | **AdministrativeUnit.ReadWrite.All** | AdministrativeUnit.ReadWrite.All |
    #[inline]
    pub fn members(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "members")
    }

    /// `…/scopedRoleMembers`: many `scopedRoleMembership`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, Directory.ReadWrite.All | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, Directory.ReadWrite.All | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `POST` | **RoleManagement.ReadWrite.Directory** | **RoleManagement.ReadWrite.Directory** |
    /// | `DELETE …/{id}` | **RoleManagement.ReadWrite.Directory** | **RoleManagement.ReadWrite.Directory** |
    #[inline]
    pub fn scoped_role_members(
        &self,
    ) -> requests::scoped_role_membership::ScopedRoleMembershipCollection {
        mg::to(self, "scopedRoleMembers")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.administrativeUnit`, by its URL.
    ///
    /// For example `/administrativeUnits`.
    AdministrativeUnitCollection(mg::Many<models::AdministrativeUnit, AdministrativeUnitResource, requests::directory_object::DirectoryObjectCollection>)
}

impl AdministrativeUnitCollection {
    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **AdministrativeUnit.Read.All**, AdministrativeUnit.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All | **AdministrativeUnit.Read.All**, AdministrativeUnit.ReadWrite.All, Directory.Read.All, Directory.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::AdministrativeUnit>> {
        mg::Path::function(self, "delta")
    }
}

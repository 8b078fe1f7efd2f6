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
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/members`: many `directoryObject`
    #[inline]
    pub fn members(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "members")
    }

    /// `…/scopedRoleMembers`: many `scopedRoleMembership`
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
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::AdministrativeUnit>> {
        mg::Path::function(self, "delta")
    }
}

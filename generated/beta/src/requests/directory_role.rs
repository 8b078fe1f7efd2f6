// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.directoryRole`, by its URL.
    ///
    /// For example `/directoryRoles/{directoryRole-id}`.
    DirectoryRoleResource(mg::One<models::DirectoryRole, requests::directory_object::DirectoryObjectResource>)
}

impl DirectoryRoleResource {
    /// `…/members`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/directoryRoles(roleTemplateId={roleTemplateId})/members` | **Directory.Read.All**, RoleManagement.Read.Directory, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **Directory.Read.All**, RoleManagement.Read.Directory, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    /// | `GET` `/directoryRoles/{id}/members` | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, Directory.ReadWrite.All | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `POST` | **RoleManagement.ReadWrite.Directory** | **RoleManagement.ReadWrite.Directory** |
    /// | `DELETE …/{id}` | **RoleManagement.ReadWrite.Directory** | **RoleManagement.ReadWrite.Directory** |
    #[inline]
    pub fn members(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "members")
    }

    /// `…/scopedMembers`: many `scopedRoleMembership`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/directoryRoles(roleTemplateId={roleTemplateId})/scopedMembers` | **Directory.Read.All**, RoleManagement.Read.Directory, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **Directory.Read.All**, RoleManagement.Read.Directory, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    /// | `GET` `/directoryRoles/{id}/scopedMembers` | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn scoped_members(
        &self,
    ) -> requests::scoped_role_membership::ScopedRoleMembershipCollection {
        mg::to(self, "scopedMembers")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.directoryRole`, by its URL.
    ///
    /// For example `/directoryRoles`.
    DirectoryRoleCollection(mg::Many<models::DirectoryRole, DirectoryRoleResource, requests::directory_object::DirectoryObjectCollection>)
}

impl DirectoryRoleCollection {
    /// `…(roleTemplateId={roleTemplateId})`
    #[inline]
    pub fn by_role_template_id(
        &self,
        role_template_id: impl Into<mg::Key>,
    ) -> DirectoryRoleResource {
        mg::Builder::at(
            mg::Path::alternate_key(self, &[("roleTemplateId", role_template_id.into())]),
        )
    }

    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::DirectoryRole>> {
        mg::Path::function(self, "delta")
    }
}

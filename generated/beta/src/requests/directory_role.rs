// @generated
use crate::{mg, models, requests};

/// Requests on one [`DirectoryRole`](models::DirectoryRole): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.directory_roles().id(id)`.
#[derive(Clone, Debug)]
pub struct DirectoryRoleResource(
    mg::One<models::DirectoryRole, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { DirectoryRoleResource: mg::One<models::DirectoryRole, requests::directory_object::DirectoryObjectResource> }

impl DirectoryRoleResource {
    /// `…/members`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn members(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "members")
    }

    /// `…/scopedMembers`: many [`ScopedRoleMembership`](models::ScopedRoleMembership).
    #[inline]
    pub fn scoped_members(
        &self,
    ) -> requests::scoped_role_membership::ScopedRoleMembershipCollection {
        mg::navigate(self, "scopedMembers")
    }
}

/// Requests on a collection of [`DirectoryRole`](models::DirectoryRole): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.directory_roles()`.
#[derive(Clone, Debug)]
pub struct DirectoryRoleCollection(
    mg::Many<
        models::DirectoryRole,
        DirectoryRoleResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { DirectoryRoleCollection: mg::Many<models::DirectoryRole, DirectoryRoleResource, requests::directory_object::DirectoryObjectCollection> }

impl DirectoryRoleCollection {
    /// `…(roleTemplateId={roleTemplateId})`: the one with this key.
    #[inline]
    pub fn by_role_template_id(
        &self,
        role_template_id: impl Into<mg::Key>,
    ) -> DirectoryRoleResource {
        self.raw()
            .alternate_key(&[("roleTemplateId", role_template_id.into())])
            .into_builder()
    }

    /// `GET …/delta`.
    ///
    /// Returns a page of [`DirectoryRole`](models::DirectoryRole).
    ///
    /// Least privileged permission: `RoleManagement.Read.Directory` (delegated, application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::DirectoryRole>> {
        self.raw().function("delta")
    }
}

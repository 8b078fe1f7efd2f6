// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AccessPackageAssignmentResourceRole`](models::AccessPackageAssignmentResourceRole): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.entitlement_management().access_package_assignment_resource_roles().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageAssignmentResourceRoleResource(
    mg::One<models::AccessPackageAssignmentResourceRole>,
);

mg::builder! { AccessPackageAssignmentResourceRoleResource: mg::One<models::AccessPackageAssignmentResourceRole> }

impl AccessPackageAssignmentResourceRoleResource {
    /// `…/accessPackageAssignments`: many
    /// [`AccessPackageAssignment`](models::AccessPackageAssignment).
    #[inline]
    pub fn access_package_assignments(
        &self,
    ) -> requests::access_package_assignment::AccessPackageAssignmentCollection {
        mg::navigate(self, "accessPackageAssignments")
    }

    /// `…/accessPackageResourceRole`:
    /// [`AccessPackageResourceRole`](models::AccessPackageResourceRole).
    #[inline]
    pub fn access_package_resource_role(
        &self,
    ) -> requests::access_package_resource_role::AccessPackageResourceRoleResource {
        mg::navigate(self, "accessPackageResourceRole")
    }

    /// `…/accessPackageResourceScope`:
    /// [`AccessPackageResourceScope`](models::AccessPackageResourceScope).
    #[inline]
    pub fn access_package_resource_scope(
        &self,
    ) -> requests::access_package_resource_scope::AccessPackageResourceScopeResource {
        mg::navigate(self, "accessPackageResourceScope")
    }

    /// `…/accessPackageSubject`: [`AccessPackageSubject`](models::AccessPackageSubject).
    #[inline]
    pub fn access_package_subject(
        &self,
    ) -> requests::access_package_subject::AccessPackageSubjectResource {
        mg::navigate(self, "accessPackageSubject")
    }
}

/// Requests on a collection of
/// [`AccessPackageAssignmentResourceRole`](models::AccessPackageAssignmentResourceRole): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.entitlement_management().access_package_assignment_resource_roles()`.
#[derive(Clone, Debug)]
pub struct AccessPackageAssignmentResourceRoleCollection(
    mg::Many<
        models::AccessPackageAssignmentResourceRole,
        AccessPackageAssignmentResourceRoleResource,
    >,
);

mg::builder! { AccessPackageAssignmentResourceRoleCollection: mg::Many<models::AccessPackageAssignmentResourceRole, AccessPackageAssignmentResourceRoleResource> }

impl AccessPackageAssignmentResourceRoleCollection {
    /// `GET …/My`.
    ///
    /// Returns a page of
    /// [`AccessPackageAssignmentResourceRole`](models::AccessPackageAssignmentResourceRole).
    #[inline]
    pub fn my(
        &self,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignmentResourceRole>> {
        self.raw().function("My")
    }
}

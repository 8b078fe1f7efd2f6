// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageAssignmentResourceRole`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentResourceRoles/{accessPackageAssignmentResourceRole-id}`.
    AccessPackageAssignmentResourceRoleResource(mg::One<models::AccessPackageAssignmentResourceRole>)
}

impl AccessPackageAssignmentResourceRoleResource {
    /// `…/accessPackageAssignments`: many `accessPackageAssignment`
    #[inline]
    pub fn access_package_assignments(
        &self,
    ) -> requests::access_package_assignment::AccessPackageAssignmentCollection {
        mg::to(self, "accessPackageAssignments")
    }

    /// `…/accessPackageResourceRole`: `accessPackageResourceRole`
    #[inline]
    pub fn access_package_resource_role(
        &self,
    ) -> requests::access_package_resource_role::AccessPackageResourceRoleResource {
        mg::to(self, "accessPackageResourceRole")
    }

    /// `…/accessPackageResourceScope`: `accessPackageResourceScope`
    #[inline]
    pub fn access_package_resource_scope(
        &self,
    ) -> requests::access_package_resource_scope::AccessPackageResourceScopeResource {
        mg::to(self, "accessPackageResourceScope")
    }

    /// `…/accessPackageSubject`: `accessPackageSubject`
    #[inline]
    pub fn access_package_subject(
        &self,
    ) -> requests::access_package_subject::AccessPackageSubjectResource {
        mg::to(self, "accessPackageSubject")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessPackageAssignmentResourceRole`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentResourceRoles`.
    AccessPackageAssignmentResourceRoleCollection(mg::Many<models::AccessPackageAssignmentResourceRole, AccessPackageAssignmentResourceRoleResource>)
}

impl AccessPackageAssignmentResourceRoleCollection {
    /// `GET …/My`
    #[inline]
    pub fn my(
        &self,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignmentResourceRole>> {
        mg::Path::function(self, "My")
    }
}

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageAssignment`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignments/{accessPackageAssignment-id}`.
    AccessPackageAssignmentResource(mg::One<models::AccessPackageAssignment>)
}

impl AccessPackageAssignmentResource {
    /// `…/accessPackage`: `accessPackage`
    #[inline]
    pub fn access_package(&self) -> requests::access_package::AccessPackageResource {
        mg::to(self, "accessPackage")
    }

    /// `…/accessPackageAssignmentPolicy`: `accessPackageAssignmentPolicy`
    #[inline]
    pub fn access_package_assignment_policy(
        &self,
    ) -> requests::access_package_assignment_policy::AccessPackageAssignmentPolicyResource {
        mg::to(self, "accessPackageAssignmentPolicy")
    }

    /// `…/accessPackageAssignmentRequests`: many `accessPackageAssignmentRequest`
    #[inline]
    pub fn access_package_assignment_requests(
        &self,
    ) -> requests::access_package_assignment_request::AccessPackageAssignmentRequestCollection {
        mg::to(self, "accessPackageAssignmentRequests")
    }

    /// `…/accessPackageAssignmentResourceRoles`: many `accessPackageAssignmentResourceRole`
    #[inline]
    pub fn access_package_assignment_resource_roles(
        &self,
    ) -> requests::access_package_assignment_resource_role::AccessPackageAssignmentResourceRoleCollection {
        mg::to(self, "accessPackageAssignmentResourceRoles")
    }

    /// `…/target`: `accessPackageSubject`
    #[inline]
    pub fn target(
        &self,
    ) -> requests::access_package_subject::AccessPackageSubjectResource {
        mg::to(self, "target")
    }

    /// `POST …/reprocess`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn reprocess(&self) -> mg::Request<()> {
        mg::Path::action(self, "reprocess")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.accessPackageAssignment`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignments`.
    AccessPackageAssignmentCollection(mg::Many<models::AccessPackageAssignment, AccessPackageAssignmentResource>)
}

impl AccessPackageAssignmentCollection {
    /// `GET …/My`
    #[inline]
    pub fn my(&self) -> mg::Request<mg::Page<models::AccessPackageAssignment>> {
        mg::Path::function(self, "My")
    }

    /// `GET …/additionalAccess`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn additional_access(
        &self,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignment>> {
        mg::Path::function(self, "additionalAccess")
    }

    /// `GET …/additionalAccess(accessPackageId=…)`
    ///
    /// `GET …/additionalAccess(accessPackageId=…,incompatibleAccessPackageId=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn additional_access_with(
        &self,
        parameters: AdditionalAccess,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignment>> {
        mg::Path::function_with(self, "additionalAccess", &parameters)
    }

    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **EntitlementMgmt-SubjectAccess.ReadWrite**, EntitlementManagement.Read.All, EntitlementManagement.ReadWrite.All |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignment>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.additionalAccess`.
    AdditionalAccess "microsoft.graph.additionalAccess" "parameters";
    /// `accessPackageId`: String
    access_package_id "accessPackageId": String,
    /// `incompatibleAccessPackageId`: String
    incompatible_access_package_id "incompatibleAccessPackageId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: accessPackageAssignmentFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::AccessPackageAssignmentFilterByCurrentUserOptions>,
}

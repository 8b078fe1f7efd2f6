// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageAssignment`](models::AccessPackageAssignment): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.entitlement_management().access_package_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageAssignmentResource(mg::One<models::AccessPackageAssignment>);

mg::builder! { AccessPackageAssignmentResource: mg::One<models::AccessPackageAssignment> }

impl AccessPackageAssignmentResource {
    /// `…/accessPackage`: [`AccessPackage`](models::AccessPackage).
    #[inline]
    pub fn access_package(&self) -> requests::access_package::AccessPackageResource {
        mg::navigate(self, "accessPackage")
    }

    /// `…/accessPackageAssignmentPolicy`:
    /// [`AccessPackageAssignmentPolicy`](models::AccessPackageAssignmentPolicy).
    #[inline]
    pub fn access_package_assignment_policy(
        &self,
    ) -> requests::access_package_assignment_policy::AccessPackageAssignmentPolicyResource {
        mg::navigate(self, "accessPackageAssignmentPolicy")
    }

    /// `…/accessPackageAssignmentRequests`: many
    /// [`AccessPackageAssignmentRequest`](models::AccessPackageAssignmentRequest).
    #[inline]
    pub fn access_package_assignment_requests(
        &self,
    ) -> requests::access_package_assignment_request::AccessPackageAssignmentRequestCollection {
        mg::navigate(self, "accessPackageAssignmentRequests")
    }

    /// `…/accessPackageAssignmentResourceRoles`: many
    /// [`AccessPackageAssignmentResourceRole`](models::AccessPackageAssignmentResourceRole).
    #[inline]
    pub fn access_package_assignment_resource_roles(
        &self,
    ) -> requests::access_package_assignment_resource_role::AccessPackageAssignmentResourceRoleCollection {
        mg::navigate(self, "accessPackageAssignmentResourceRoles")
    }

    /// `…/target`: [`AccessPackageSubject`](models::AccessPackageSubject).
    #[inline]
    pub fn target(
        &self,
    ) -> requests::access_package_subject::AccessPackageSubjectResource {
        mg::navigate(self, "target")
    }

    /// `POST …/reprocess`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `EntitlementManagement.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn reprocess(&self) -> mg::Request<()> {
        self.raw().action("reprocess")
    }
}

/// Requests on a collection of [`AccessPackageAssignment`](models::AccessPackageAssignment):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.entitlement_management().access_package_assignments()`.
#[derive(Clone, Debug)]
pub struct AccessPackageAssignmentCollection(
    mg::Many<models::AccessPackageAssignment, AccessPackageAssignmentResource>,
);

mg::builder! { AccessPackageAssignmentCollection: mg::Many<models::AccessPackageAssignment, AccessPackageAssignmentResource> }

impl AccessPackageAssignmentCollection {
    /// `GET …/My`.
    ///
    /// Returns a page of [`AccessPackageAssignment`](models::AccessPackageAssignment).
    #[inline]
    pub fn my(&self) -> mg::Request<mg::Page<models::AccessPackageAssignment>> {
        self.raw().function("My")
    }

    /// `GET …/additionalAccess`.
    ///
    /// Returns a page of [`AccessPackageAssignment`](models::AccessPackageAssignment).
    ///
    /// Least privileged permission: `EntitlementManagement.Read.All` (delegated).
    #[inline]
    pub fn additional_access(
        &self,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignment>> {
        self.raw().function("additionalAccess")
    }

    /// `GET …/additionalAccess(accessPackageId=…)` or
    /// `GET …/additionalAccess(accessPackageId=…,incompatibleAccessPackageId=…)`.
    ///
    /// Returns a page of [`AccessPackageAssignment`](models::AccessPackageAssignment).
    ///
    /// Least privileged permission: `EntitlementManagement.Read.All` (delegated).
    #[doc(alias = "additionalAccess")]
    #[inline]
    pub fn additional_access_with(
        &self,
        parameters: impl Into<AdditionalAccess>,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignment>> {
        self.raw().function_with("additionalAccess", &parameters.into())
    }

    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`AccessPackageAssignment`](models::AccessPackageAssignment).
    ///
    /// Least privileged permission: `EntitlementMgmt-SubjectAccess.ReadWrite` (delegated).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::AccessPackageAssignment>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`AccessPackageAssignmentCollection::additional_access_with`].
///
/// A call can pass `access_package_id` alone.
pub struct AdditionalAccess {
    /// `accessPackageId`.
    pub access_package_id: mg::Field<String>,
    /// `incompatibleAccessPackageId`.
    pub incompatible_access_package_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdditionalAccess: "microsoft.graph.additionalAccess", parameters;
    access_package_id: "accessPackageId",
    incompatible_access_package_id: "incompatibleAccessPackageId",
}

mg::required_parameters! {
    AdditionalAccess;
    access_package_id: String,
}

/// Parameters of [`AccessPackageAssignmentCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<
        mg::Open<models::AccessPackageAssignmentFilterByCurrentUserOptions>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilterByCurrentUser: "microsoft.graph.filterByCurrentUser", parameters;
    on: "on" required,
}

mg::required_parameters! {
    FilterByCurrentUser;
    on: mg::Open<models::AccessPackageAssignmentFilterByCurrentUserOptions>,
}

// @generated
use crate::{mg, models, requests};

/// Requests on one [`Approval`](models::Approval): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.entitlement_management().access_package_assignment_approvals().id(id)`.
#[derive(Clone, Debug)]
pub struct ApprovalResource(mg::One<models::Approval>);

mg::builder! { ApprovalResource: mg::One<models::Approval> }

impl ApprovalResource {
    /// `…/request`: [`Request`](models::Request).
    #[inline]
    pub fn request(&self) -> requests::request::RequestResource {
        mg::navigate(self, "request")
    }

    /// `…/steps`: many [`ApprovalStep`](models::ApprovalStep).
    ///
    /// Least privileged permission to read: `EntitlementManagement.Read.All` (delegated).
    #[inline]
    pub fn steps(&self) -> requests::approval_step::ApprovalStepCollection {
        mg::navigate(self, "steps")
    }
}

/// Requests on a collection of [`Approval`](models::Approval): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.entitlement_management().access_package_assignment_approvals()`.
#[derive(Clone, Debug)]
pub struct ApprovalCollection(mg::Many<models::Approval, ApprovalResource>);

mg::builder! { ApprovalCollection: mg::Many<models::Approval, ApprovalResource> }

impl ApprovalCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`Approval`](models::Approval).
    ///
    /// Least privileged permission: `EntitlementManagement.ReadWrite.All` (delegated).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::Approval>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`ApprovalCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<mg::Open<models::ApprovalFilterByCurrentUserOptions>>,
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
    on: mg::Open<models::ApprovalFilterByCurrentUserOptions>,
}

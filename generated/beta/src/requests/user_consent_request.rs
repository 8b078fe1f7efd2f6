// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserConsentRequest`](models::UserConsentRequest): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_approvals()
///     .id(id)
///     .request()
///     .cast_to_user_consent_request()
/// ```
#[derive(Clone, Debug)]
pub struct UserConsentRequestResource(
    mg::One<models::UserConsentRequest, requests::request::RequestResource>,
);

mg::builder! { UserConsentRequestResource: mg::One<models::UserConsentRequest, requests::request::RequestResource> }

impl UserConsentRequestResource {
    /// `…/approval`: [`Approval`](models::Approval).
    #[inline]
    pub fn approval(&self) -> requests::approval::ApprovalResource {
        mg::navigate(self, "approval")
    }
}

/// Requests on a collection of [`UserConsentRequest`](models::UserConsentRequest): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().app_consent_requests_for_approval().id(id).user_consent_requests()`.
#[derive(Clone, Debug)]
pub struct UserConsentRequestCollection(
    mg::Many<models::UserConsentRequest, UserConsentRequestResource>,
);

mg::builder! { UserConsentRequestCollection: mg::Many<models::UserConsentRequest, UserConsentRequestResource> }

impl UserConsentRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`UserConsentRequest`](models::UserConsentRequest).
    ///
    /// Least privileged permission: `ConsentRequest.Read.All` (delegated, application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::UserConsentRequest>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`UserConsentRequestCollection::filter_by_current_user`].
///
/// A call can pass `on` alone.
pub struct FilterByCurrentUser {
    /// `on`. Required.
    pub on: mg::Field<mg::Open<models::ConsentRequestFilterByCurrentUserOptions>>,
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
    on: mg::Open<models::ConsentRequestFilterByCurrentUserOptions>,
}

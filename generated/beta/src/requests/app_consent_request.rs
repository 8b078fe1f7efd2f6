// @generated
use crate::{mg, models, requests};

/// Requests on one [`AppConsentRequest`](models::AppConsentRequest): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.me().app_consent_requests_for_approval().id(id)`.
#[derive(Clone, Debug)]
pub struct AppConsentRequestResource(mg::One<models::AppConsentRequest>);

mg::builder! { AppConsentRequestResource: mg::One<models::AppConsentRequest> }

impl AppConsentRequestResource {
    /// `…/userConsentRequests`: many [`UserConsentRequest`](models::UserConsentRequest).
    ///
    /// Least privileged permission to read: `ConsentRequest.Read.All` (delegated, application).
    #[inline]
    pub fn user_consent_requests(
        &self,
    ) -> requests::user_consent_request::UserConsentRequestCollection {
        mg::navigate(self, "userConsentRequests")
    }
}

/// Requests on a collection of [`AppConsentRequest`](models::AppConsentRequest): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().app_consent_requests_for_approval()`.
#[derive(Clone, Debug)]
pub struct AppConsentRequestCollection(
    mg::Many<models::AppConsentRequest, AppConsentRequestResource>,
);

mg::builder! { AppConsentRequestCollection: mg::Many<models::AppConsentRequest, AppConsentRequestResource> }

impl AppConsentRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`.
    ///
    /// Returns a page of [`AppConsentRequest`](models::AppConsentRequest).
    ///
    /// Least privileged permission: `ConsentRequest.Read.All` (delegated, application).
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: impl Into<FilterByCurrentUser>,
    ) -> mg::Request<mg::Page<models::AppConsentRequest>> {
        self.raw().function_with("filterByCurrentUser", &parameters.into())
    }
}

/// Parameters of [`AppConsentRequestCollection::filter_by_current_user`].
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

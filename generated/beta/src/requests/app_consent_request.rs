// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.appConsentRequest`, by its URL.
    ///
    /// For example `/me/appConsentRequestsForApproval/{appConsentRequest-id}`.
    AppConsentRequestResource(mg::One<models::AppConsentRequest>)
}

impl AppConsentRequestResource {
    /// `…/userConsentRequests`: many `userConsentRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All |
    /// | `GET …/{id}` | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All |
    #[inline]
    pub fn user_consent_requests(
        &self,
    ) -> requests::user_consent_request::UserConsentRequestCollection {
        mg::to(self, "userConsentRequests")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.appConsentRequest`, by its URL.
    ///
    /// For example `/me/appConsentRequestsForApproval`.
    AppConsentRequestCollection(mg::Many<models::AppConsentRequest, AppConsentRequestResource>)
}

impl AppConsentRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::AppConsentRequest>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: consentRequestFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::ConsentRequestFilterByCurrentUserOptions>,
}

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userConsentRequest`, by its URL.
    UserConsentRequestResource(mg::One<models::UserConsentRequest, requests::request::RequestResource>)
}

impl UserConsentRequestResource {
    /// `…/approval`: `approval`
    #[inline]
    pub fn approval(&self) -> requests::approval::ApprovalResource {
        mg::to(self, "approval")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.userConsentRequest`, by its URL.
    ///
    /// For example `/me/appConsentRequestsForApproval/{appConsentRequest-id}/userConsentRequests`.
    UserConsentRequestCollection(mg::Many<models::UserConsentRequest, UserConsentRequestResource>)
}

impl UserConsentRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All | **ConsentRequest.Read.All**, ConsentRequest.ReadWrite.All |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::UserConsentRequest>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: consentRequestFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::ConsentRequestFilterByCurrentUserOptions>,
}

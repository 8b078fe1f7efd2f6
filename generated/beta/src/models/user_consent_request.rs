// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userConsentRequest`][reference], derived from
/// [`Request`](super::Request).
///
/// Requests: [`UserConsentRequestCollection`], for example
/// `graph.me().app_consent_requests_for_approval().id(id).user_consent_requests()`.
///
/// Operations: `record_decisions`, `stop`, `filter_by_current_user`.
///
/// [`UserConsentRequestCollection`]: crate::requests::user_consent_request::UserConsentRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userconsentrequest?view=graph-rest-beta
pub struct UserConsentRequest {
    /// `approvalId`.
    pub approval_id: mg::Field<String>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customData`.
    pub custom_data: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserConsentRequest: "microsoft.graph.userConsentRequest", entity, base super::Request;
    approval_id: "approvalId",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    custom_data: "customData",
    id: "id" key required,
    reason: "reason",
    status: "status" required,
}

mg::derived_from! { UserConsentRequest: super::Request, super::Entity }

impl UserConsentRequest {
    /// `approval`: [`Approval`](super::Approval).
    pub const APPROVAL: mg::Nav<UserConsentRequest, super::Approval> = mg::Nav::new(
        "approval",
    );
}

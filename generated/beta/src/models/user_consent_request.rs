// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userConsentRequest`, an entity type derived from `microsoft.graph.request`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userconsentrequest?view=graph-rest-beta>
    UserConsentRequest "microsoft.graph.userConsentRequest" "entity" : super::Request;
    /// `approvalId`: String
    approval_id "approvalId": String,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customData`: String
    custom_data "customData": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reason`: String
    reason "reason": String,
    /// `status`: String, not null
    status "status" "r": String,
}

mg::derived_from! { UserConsentRequest: super::Request, super::Entity }

impl UserConsentRequest {
    /// `approval`: `approval`, contained
    pub const APPROVAL: mg::Nav<UserConsentRequest, super::Approval> = mg::Nav::new(
        "approval",
    );
}

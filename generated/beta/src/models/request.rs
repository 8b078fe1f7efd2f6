// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.request`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/request?view=graph-rest-beta>
    Request "microsoft.graph.request" "entity" : super::Entity => RequestKind;
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
    /// `status`: String, not null
    status "status" "r": String,
}

mg::derived_from! { Request: super::Entity }

/// The types derived from `microsoft.graph.request`.
#[non_exhaustive]
pub enum RequestKind {
    PrivilegedAccessGroupAssignmentScheduleRequest(
        Box<super::PrivilegedAccessGroupAssignmentScheduleRequest>,
    ),
    PrivilegedAccessGroupEligibilityScheduleRequest(
        Box<super::PrivilegedAccessGroupEligibilityScheduleRequest>,
    ),
    PrivilegedAccessScheduleRequest(Box<super::PrivilegedAccessScheduleRequest>),
    UnifiedRoleAssignmentScheduleRequest(
        Box<super::UnifiedRoleAssignmentScheduleRequest>,
    ),
    UnifiedRoleEligibilityScheduleRequest(
        Box<super::UnifiedRoleEligibilityScheduleRequest>,
    ),
    UserConsentRequest(Box<super::UserConsentRequest>),
    /// None of these, or a type that this version does not know.
    Other(Box<Request>),
}

mg::family! {
    Request => RequestKind;
    PrivilegedAccessGroupAssignmentScheduleRequest(super::PrivilegedAccessGroupAssignmentScheduleRequest),
    PrivilegedAccessGroupEligibilityScheduleRequest(super::PrivilegedAccessGroupEligibilityScheduleRequest),
    PrivilegedAccessScheduleRequest(super::PrivilegedAccessScheduleRequest),
    UnifiedRoleAssignmentScheduleRequest(super::UnifiedRoleAssignmentScheduleRequest),
    UnifiedRoleEligibilityScheduleRequest(super::UnifiedRoleEligibilityScheduleRequest),
    UserConsentRequest(super::UserConsentRequest),
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.request`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`RequestResource`](crate::requests::request::RequestResource), for example
/// `graph.entitlement_management().access_package_assignment_approvals().id(id).request()`.
///
/// Operations: `record_decisions`, `stop`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/request?view=graph-rest-beta
pub struct Request {
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
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Request: "microsoft.graph.request", entity, base super::Entity, family RequestKind;
    approval_id: "approvalId",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    custom_data: "customData",
    id: "id" key required,
    status: "status" required,
}

mg::derived_from! { Request: super::Entity }

/// The types derived from [`Request`].
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

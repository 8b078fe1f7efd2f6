// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest`][reference],
/// derived from [`PrivilegedAccessScheduleRequest`](super::PrivilegedAccessScheduleRequest).
///
/// Requests: [`PrivilegedAccessGroupEligibilityScheduleRequestCollection`], for example
/// `graph.identity_governance().privileged_access().group().eligibility_schedule_requests()`.
///
/// Operations: `cancel`, `record_decisions`, `stop`, `filter_by_current_user`.
///
/// [`PrivilegedAccessGroupEligibilityScheduleRequestCollection`]: crate::requests::privileged_access_group_eligibility_schedule_request::PrivilegedAccessGroupEligibilityScheduleRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedaccessgroupeligibilityschedulerequest?view=graph-rest-beta
pub struct PrivilegedAccessGroupEligibilityScheduleRequest {
    /// `accessId`.
    pub access_id: mg::Field<mg::Open<super::PrivilegedAccessGroupRelationships>>,
    /// `action`.
    pub action: mg::Field<mg::Open<super::ScheduleRequestActions>>,
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
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isValidationOnly`.
    pub is_validation_only: mg::Field<bool>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `scheduleInfo`.
    pub schedule_info: mg::Field<mg::Boxed<super::RequestSchedule>>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// `targetScheduleId`.
    pub target_schedule_id: mg::Field<String>,
    /// `ticketInfo`.
    pub ticket_info: mg::Field<mg::Boxed<super::TicketInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedAccessGroupEligibilityScheduleRequest: "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest", entity, base super::PrivilegedAccessScheduleRequest;
    access_id: "accessId",
    action: "action",
    approval_id: "approvalId",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    custom_data: "customData",
    group_id: "groupId",
    id: "id" key required,
    is_validation_only: "isValidationOnly",
    justification: "justification",
    principal_id: "principalId",
    schedule_info: "scheduleInfo",
    status: "status" required,
    target_schedule_id: "targetScheduleId",
    ticket_info: "ticketInfo",
}

mg::derived_from! { PrivilegedAccessGroupEligibilityScheduleRequest: super::PrivilegedAccessScheduleRequest, super::Request, super::Entity }

impl PrivilegedAccessGroupEligibilityScheduleRequest {
    /// `group`: [`Group`](super::Group).
    pub const GROUP: mg::Nav<
        PrivilegedAccessGroupEligibilityScheduleRequest,
        super::Group,
    > = mg::Nav::new("group");
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<
        PrivilegedAccessGroupEligibilityScheduleRequest,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `targetSchedule`: [`PrivilegedAccessGroupEligibilitySchedule`].
    ///
    /// [`PrivilegedAccessGroupEligibilitySchedule`]: super::PrivilegedAccessGroupEligibilitySchedule
    pub const TARGET_SCHEDULE: mg::Nav<
        PrivilegedAccessGroupEligibilityScheduleRequest,
        super::PrivilegedAccessGroupEligibilitySchedule,
    > = mg::Nav::new("targetSchedule");
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.scheduledPermissionsRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ScheduledPermissionsRequestCollection`], for example
/// `graph.identity_governance().permissions_management().scheduled_permissions_requests()`.
///
/// Operations: `cancel_all`, `filter_by_current_user`.
///
/// [`ScheduledPermissionsRequestCollection`]: crate::requests::scheduled_permissions_request::ScheduledPermissionsRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/scheduledpermissionsrequest?view=graph-rest-beta
pub struct ScheduledPermissionsRequest {
    /// `action`.
    pub action: mg::Field<mg::Open<super::UnifiedRoleScheduleRequestActions>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `requestedPermissions`. Never null.
    pub requested_permissions: mg::Field<mg::Boxed<super::PermissionsDefinition>>,
    /// `scheduleInfo`.
    pub schedule_info: mg::Field<mg::Boxed<super::RequestSchedule>>,
    /// `statusDetail`. Never null.
    pub status_detail: mg::Field<mg::Open<super::StatusDetail>>,
    /// `ticketInfo`.
    pub ticket_info: mg::Field<mg::Boxed<super::TicketInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScheduledPermissionsRequest: "microsoft.graph.scheduledPermissionsRequest", entity, base super::Entity;
    action: "action",
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    justification: "justification",
    notes: "notes",
    requested_permissions: "requestedPermissions" required,
    schedule_info: "scheduleInfo",
    status_detail: "statusDetail" required,
    ticket_info: "ticketInfo",
}

mg::derived_from! { ScheduledPermissionsRequest: super::Entity }

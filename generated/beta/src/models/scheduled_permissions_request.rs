// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scheduledPermissionsRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/scheduledpermissionsrequest?view=graph-rest-beta>
    ScheduledPermissionsRequest "microsoft.graph.scheduledPermissionsRequest" "entity" : super::Entity;
    /// `action`: unifiedRoleScheduleRequestActions
    action "action": mg::Open<super::UnifiedRoleScheduleRequestActions>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `justification`: String
    justification "justification": String,
    /// `notes`: String
    notes "notes": String,
    /// `requestedPermissions`: permissionsDefinition, not null
    requested_permissions "requestedPermissions" "r": mg::Boxed<super::PermissionsDefinition>,
    /// `scheduleInfo`: requestSchedule
    schedule_info "scheduleInfo": mg::Boxed<super::RequestSchedule>,
    /// `statusDetail`: statusDetail, not null
    status_detail "statusDetail" "r": mg::Open<super::StatusDetail>,
    /// `ticketInfo`: ticketInfo
    ticket_info "ticketInfo": mg::Boxed<super::TicketInfo>,
}

mg::derived_from! { ScheduledPermissionsRequest: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsRequestChange`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissionsrequestchange?view=graph-rest-beta>
    PermissionsRequestChange "microsoft.graph.permissionsRequestChange" "entity" : super::Entity;
    /// `activeOccurrenceStatus`: permissionsRequestOccurrenceStatus
    active_occurrence_status "activeOccurrenceStatus": mg::Open<super::PermissionsRequestOccurrenceStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modificationDateTime`: DateTimeOffset, not null
    modification_date_time "modificationDateTime" "r": mg::DateTimeOffset,
    /// `permissionsRequestId`: String, not null
    permissions_request_id "permissionsRequestId" "r": String,
    /// `statusDetail`: statusDetail, not null
    status_detail "statusDetail" "r": mg::Open<super::StatusDetail>,
    /// `ticketId`: String
    ticket_id "ticketId": String,
}

mg::derived_from! { PermissionsRequestChange: super::Entity }

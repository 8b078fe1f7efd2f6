// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permissionsRequestChange`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PermissionsRequestChangeCollection`], for example
/// `graph.identity_governance().permissions_management().permissions_request_changes()`.
///
/// [`PermissionsRequestChangeCollection`]: crate::requests::permissions_request_change::PermissionsRequestChangeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissionsrequestchange?view=graph-rest-beta
pub struct PermissionsRequestChange {
    /// `activeOccurrenceStatus`.
    pub active_occurrence_status: mg::Field<
        mg::Open<super::PermissionsRequestOccurrenceStatus>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modificationDateTime`. Never null.
    pub modification_date_time: mg::Field<mg::DateTimeOffset>,
    /// `permissionsRequestId`. Never null.
    pub permissions_request_id: mg::Field<String>,
    /// `statusDetail`. Never null.
    pub status_detail: mg::Field<mg::Open<super::StatusDetail>>,
    /// `ticketId`.
    pub ticket_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsRequestChange: "microsoft.graph.permissionsRequestChange", entity, base super::Entity;
    active_occurrence_status: "activeOccurrenceStatus",
    id: "id" key required,
    modification_date_time: "modificationDateTime" required,
    permissions_request_id: "permissionsRequestId" required,
    status_detail: "statusDetail" required,
    ticket_id: "ticketId",
}

mg::derived_from! { PermissionsRequestChange: super::Entity }

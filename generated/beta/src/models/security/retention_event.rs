// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.retentionEvent`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`RetentionEventCollection`], for example
/// `graph.security().triggers().retention_events()`.
///
/// [`RetentionEventCollection`]: crate::requests::security::retention_event::RetentionEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-retentionevent?view=graph-rest-beta
pub struct RetentionEvent {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `eventPropagationResults`.
    pub event_propagation_results: mg::Field<Vec<super::EventPropagationResult>>,
    /// `eventQueries`.
    pub event_queries: mg::Field<Vec<super::EventQuery>>,
    /// `eventStatus`.
    pub event_status: mg::Field<mg::Boxed<super::RetentionEventStatus>>,
    /// `eventTriggerDateTime`.
    pub event_trigger_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastStatusUpdateDateTime`.
    pub last_status_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetentionEvent: "microsoft.graph.security.retentionEvent", entity, base crate::models::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    event_propagation_results: "eventPropagationResults",
    event_queries: "eventQueries",
    event_status: "eventStatus",
    event_trigger_date_time: "eventTriggerDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    last_status_update_date_time: "lastStatusUpdateDateTime",
}

mg::derived_from! { RetentionEvent: crate::models::Entity }

impl RetentionEvent {
    /// `retentionEventType`: [`RetentionEventType`](super::RetentionEventType).
    pub const RETENTION_EVENT_TYPE: mg::Nav<RetentionEvent, super::RetentionEventType> = mg::Nav::new(
        "retentionEventType",
    );
}

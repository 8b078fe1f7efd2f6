// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.retentionEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-retentionevent?view=graph-rest-beta>
    RetentionEvent "microsoft.graph.security.retentionEvent" "entity" : crate::models::Entity;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `eventPropagationResults`: Collection(microsoft.graph.security.eventPropagationResult)
    event_propagation_results "eventPropagationResults": Vec<super::EventPropagationResult>,
    /// `eventQueries`: Collection(microsoft.graph.security.eventQuery)
    event_queries "eventQueries": Vec<super::EventQuery>,
    /// `eventStatus`: microsoft.graph.security.retentionEventStatus
    event_status "eventStatus": mg::Boxed<super::RetentionEventStatus>,
    /// `eventTriggerDateTime`: DateTimeOffset
    event_trigger_date_time "eventTriggerDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<crate::models::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `lastStatusUpdateDateTime`: DateTimeOffset
    last_status_update_date_time "lastStatusUpdateDateTime": mg::DateTimeOffset,
}

mg::derived_from! { RetentionEvent: crate::models::Entity }

impl RetentionEvent {
    /// `retentionEventType`: `microsoft.graph.security.retentionEventType`
    pub const RETENTION_EVENT_TYPE: mg::Nav<RetentionEvent, super::RetentionEventType> = mg::Nav::new(
        "retentionEventType",
    );
}

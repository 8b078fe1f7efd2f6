// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.triggerTypesRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-triggertypesroot?view=graph-rest-beta>
    TriggerTypesRoot "microsoft.graph.security.triggerTypesRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TriggerTypesRoot: crate::models::Entity }

impl TriggerTypesRoot {
    /// `retentionEventTypes`: many `microsoft.graph.security.retentionEventType`, contained
    pub const RETENTION_EVENT_TYPES: mg::Nav<
        TriggerTypesRoot,
        Vec<super::RetentionEventType>,
    > = mg::Nav::new("retentionEventTypes");
}

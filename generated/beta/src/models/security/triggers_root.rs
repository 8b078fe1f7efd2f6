// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.triggersRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-triggersroot?view=graph-rest-beta>
    TriggersRoot "microsoft.graph.security.triggersRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TriggersRoot: crate::models::Entity }

impl TriggersRoot {
    /// `retentionEvents`: many `microsoft.graph.security.retentionEvent`, contained
    pub const RETENTION_EVENTS: mg::Nav<TriggersRoot, Vec<super::RetentionEvent>> = mg::Nav::new(
        "retentionEvents",
    );
}

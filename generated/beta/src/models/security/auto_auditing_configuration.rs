// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.autoAuditingConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-autoauditingconfiguration?view=graph-rest-beta>
    AutoAuditingConfiguration "microsoft.graph.security.autoAuditingConfiguration" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAutomatic`: Boolean, not null
    is_automatic "isAutomatic" "r": bool,
}

mg::derived_from! { AutoAuditingConfiguration: crate::models::Entity }

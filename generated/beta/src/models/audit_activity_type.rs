// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.auditActivityType`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/auditactivitytype?view=graph-rest-beta>
    AuditActivityType "microsoft.graph.auditActivityType" "entity" : super::Entity;
    /// `activity`: String
    activity "activity": String,
    /// `category`: String
    category "category": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `service`: String
    service "service": String,
}

mg::derived_from! { AuditActivityType: super::Entity }

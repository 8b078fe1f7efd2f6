// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.billedReconciliation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-billedreconciliation?view=graph-rest-beta>
    BilledReconciliation "microsoft.graph.partners.billing.billedReconciliation" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { BilledReconciliation: crate::models::Entity }

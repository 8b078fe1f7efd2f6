// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.unbilledReconciliation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-unbilledreconciliation?view=graph-rest-beta>
    UnbilledReconciliation "microsoft.graph.partners.billing.unbilledReconciliation" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UnbilledReconciliation: crate::models::Entity }

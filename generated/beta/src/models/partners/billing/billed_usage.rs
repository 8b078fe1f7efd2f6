// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.billedUsage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-billedusage?view=graph-rest-beta>
    BilledUsage "microsoft.graph.partners.billing.billedUsage" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { BilledUsage: crate::models::Entity }

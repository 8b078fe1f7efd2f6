// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.unbilledUsage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-unbilledusage?view=graph-rest-beta>
    UnbilledUsage "microsoft.graph.partners.billing.unbilledUsage" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UnbilledUsage: crate::models::Entity }

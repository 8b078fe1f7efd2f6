// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.billingReconciliation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-billingreconciliation?view=graph-rest-beta>
    BillingReconciliation "microsoft.graph.partners.billing.billingReconciliation" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { BillingReconciliation: crate::models::Entity }

impl BillingReconciliation {
    /// `billed`: `microsoft.graph.partners.billing.billedReconciliation`, contained
    pub const BILLED: mg::Nav<BillingReconciliation, super::BilledReconciliation> = mg::Nav::new(
        "billed",
    );
    /// `unbilled`: `microsoft.graph.partners.billing.unbilledReconciliation`, contained
    pub const UNBILLED: mg::Nav<BillingReconciliation, super::UnbilledReconciliation> = mg::Nav::new(
        "unbilled",
    );
}

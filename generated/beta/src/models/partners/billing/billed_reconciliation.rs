// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.billedReconciliation`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`BilledReconciliationResource`], for example
/// `graph.reports().partners().billing().reconciliation().billed()`.
///
/// Operations: `export`.
///
/// [`BilledReconciliationResource`]: crate::requests::partners::billing::billed_reconciliation::BilledReconciliationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-billedreconciliation?view=graph-rest-beta
pub struct BilledReconciliation {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BilledReconciliation: "microsoft.graph.partners.billing.billedReconciliation", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { BilledReconciliation: crate::models::Entity }

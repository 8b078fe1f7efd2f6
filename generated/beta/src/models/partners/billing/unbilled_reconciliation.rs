// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.unbilledReconciliation`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`UnbilledReconciliationResource`], for example
/// `graph.reports().partners().billing().reconciliation().unbilled()`.
///
/// Operations: `export`.
///
/// [`UnbilledReconciliationResource`]: crate::requests::partners::billing::unbilled_reconciliation::UnbilledReconciliationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-unbilledreconciliation?view=graph-rest-beta
pub struct UnbilledReconciliation {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnbilledReconciliation: "microsoft.graph.partners.billing.unbilledReconciliation", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { UnbilledReconciliation: crate::models::Entity }

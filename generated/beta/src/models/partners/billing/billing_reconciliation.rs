// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.billingReconciliation`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`BillingReconciliationResource`], for example
/// `graph.reports().partners().billing().reconciliation()`.
///
/// [`BillingReconciliationResource`]: crate::requests::partners::billing::billing_reconciliation::BillingReconciliationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-billingreconciliation?view=graph-rest-beta
pub struct BillingReconciliation {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BillingReconciliation: "microsoft.graph.partners.billing.billingReconciliation", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { BillingReconciliation: crate::models::Entity }

impl BillingReconciliation {
    /// `billed`: [`BilledReconciliation`](super::BilledReconciliation).
    pub const BILLED: mg::Nav<BillingReconciliation, super::BilledReconciliation> = mg::Nav::new(
        "billed",
    );
    /// `unbilled`: [`UnbilledReconciliation`](super::UnbilledReconciliation).
    pub const UNBILLED: mg::Nav<BillingReconciliation, super::UnbilledReconciliation> = mg::Nav::new(
        "unbilled",
    );
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.billing`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`BillingResource`](crate::requests::partners::billing::billing::BillingResource), for
/// example `graph.reports().partners().billing()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-billing?view=graph-rest-beta
pub struct Billing {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Billing: "microsoft.graph.partners.billing.billing", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { Billing: crate::models::Entity }

impl Billing {
    /// `manifests`: many [`Manifest`](super::Manifest).
    pub const MANIFESTS: mg::Nav<Billing, Vec<super::Manifest>> = mg::Nav::new(
        "manifests",
    );
    /// `operations`: many [`Operation`](super::Operation).
    pub const OPERATIONS: mg::Nav<Billing, Vec<super::Operation>> = mg::Nav::new(
        "operations",
    );
    /// `reconciliation`: [`BillingReconciliation`](super::BillingReconciliation).
    pub const RECONCILIATION: mg::Nav<Billing, super::BillingReconciliation> = mg::Nav::new(
        "reconciliation",
    );
    /// `usage`: [`AzureUsage`](super::AzureUsage).
    pub const USAGE: mg::Nav<Billing, super::AzureUsage> = mg::Nav::new("usage");
}

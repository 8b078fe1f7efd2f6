// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.billing`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-billing?view=graph-rest-beta>
    Billing "microsoft.graph.partners.billing.billing" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Billing: crate::models::Entity }

impl Billing {
    /// `manifests`: many `microsoft.graph.partners.billing.manifest`, contained
    pub const MANIFESTS: mg::Nav<Billing, Vec<super::Manifest>> = mg::Nav::new(
        "manifests",
    );
    /// `operations`: many `microsoft.graph.partners.billing.operation`, contained
    pub const OPERATIONS: mg::Nav<Billing, Vec<super::Operation>> = mg::Nav::new(
        "operations",
    );
    /// `reconciliation`: `microsoft.graph.partners.billing.billingReconciliation`, contained
    pub const RECONCILIATION: mg::Nav<Billing, super::BillingReconciliation> = mg::Nav::new(
        "reconciliation",
    );
    /// `usage`: `microsoft.graph.partners.billing.azureUsage`, contained
    pub const USAGE: mg::Nav<Billing, super::AzureUsage> = mg::Nav::new("usage");
}

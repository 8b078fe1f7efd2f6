// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.azureUsage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-azureusage?view=graph-rest-beta>
    AzureUsage "microsoft.graph.partners.billing.azureUsage" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AzureUsage: crate::models::Entity }

impl AzureUsage {
    /// `billed`: `microsoft.graph.partners.billing.billedUsage`, contained
    pub const BILLED: mg::Nav<AzureUsage, super::BilledUsage> = mg::Nav::new("billed");
    /// `unbilled`: `microsoft.graph.partners.billing.unbilledUsage`, contained
    pub const UNBILLED: mg::Nav<AzureUsage, super::UnbilledUsage> = mg::Nav::new(
        "unbilled",
    );
}

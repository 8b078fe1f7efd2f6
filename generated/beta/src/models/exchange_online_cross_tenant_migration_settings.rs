// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exchangeOnlineCrossTenantMigrationSettings`, a complex type.
    ExchangeOnlineCrossTenantMigrationSettings "microsoft.graph.exchangeOnlineCrossTenantMigrationSettings" "complex";
    /// `sourceEndpoint`: String, not null
    source_endpoint "sourceEndpoint" "r": String,
    /// `targetDeliveryDomain`: String, not null
    target_delivery_domain "targetDeliveryDomain" "r": String,
}

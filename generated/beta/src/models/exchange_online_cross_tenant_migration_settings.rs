// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exchangeOnlineCrossTenantMigrationSettings`, a complex type.
    ExchangeOnlineCrossTenantMigrationSettings "microsoft.graph.exchangeOnlineCrossTenantMigrationSettings" "complex";
    /// `sourceEndpoint`: String
    source_endpoint "sourceEndpoint": String,
    /// `targetDeliveryDomain`: String
    target_delivery_domain "targetDeliveryDomain": String,
}

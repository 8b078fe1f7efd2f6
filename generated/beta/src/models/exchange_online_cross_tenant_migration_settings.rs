// @generated
use crate::mg;

/// Complex type `microsoft.graph.exchangeOnlineCrossTenantMigrationSettings`.
pub struct ExchangeOnlineCrossTenantMigrationSettings {
    /// `sourceEndpoint`. Never null.
    pub source_endpoint: mg::Field<String>,
    /// `targetDeliveryDomain`. Never null.
    pub target_delivery_domain: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExchangeOnlineCrossTenantMigrationSettings: "microsoft.graph.exchangeOnlineCrossTenantMigrationSettings", complex;
    source_endpoint: "sourceEndpoint" required,
    target_delivery_domain: "targetDeliveryDomain" required,
}

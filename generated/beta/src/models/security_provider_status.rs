// @generated
use crate::mg;

/// Complex type `microsoft.graph.securityProviderStatus`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct SecurityProviderStatus {
    /// `enabled`.
    pub enabled: mg::Field<bool>,
    /// `endpoint`.
    pub endpoint: mg::Field<String>,
    /// `provider`.
    pub provider: mg::Field<String>,
    /// `region`.
    pub region: mg::Field<String>,
    /// `vendor`.
    pub vendor: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityProviderStatus: "microsoft.graph.securityProviderStatus", complex;
    enabled: "enabled",
    endpoint: "endpoint",
    provider: "provider",
    region: "region",
    vendor: "vendor",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.securityVendorInformation`.
pub struct SecurityVendorInformation {
    /// `provider`.
    pub provider: mg::Field<String>,
    /// `providerVersion`.
    pub provider_version: mg::Field<String>,
    /// `subProvider`.
    pub sub_provider: mg::Field<String>,
    /// `vendor`.
    pub vendor: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityVendorInformation: "microsoft.graph.securityVendorInformation", complex;
    provider: "provider",
    provider_version: "providerVersion",
    sub_provider: "subProvider",
    vendor: "vendor",
}

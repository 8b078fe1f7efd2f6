// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcDisasterRecoveryCapability`.
pub struct CloudPcDisasterRecoveryCapability {
    /// `capabilityType`.
    pub capability_type: mg::Field<
        mg::Open<super::CloudPcDisasterRecoveryCapabilityType>,
    >,
    /// `licenseType`.
    pub license_type: mg::Field<mg::Open<super::CloudPcDisasterRecoveryLicenseType>>,
    /// `primaryRegion`.
    pub primary_region: mg::Field<String>,
    /// `secondaryRegion`.
    pub secondary_region: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcDisasterRecoveryCapability: "microsoft.graph.cloudPcDisasterRecoveryCapability", complex;
    capability_type: "capabilityType",
    license_type: "licenseType",
    primary_region: "primaryRegion",
    secondary_region: "secondaryRegion",
}

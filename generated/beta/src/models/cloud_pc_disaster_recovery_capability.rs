// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcDisasterRecoveryCapability`, a complex type.
    CloudPcDisasterRecoveryCapability "microsoft.graph.cloudPcDisasterRecoveryCapability" "complex";
    /// `capabilityType`: cloudPcDisasterRecoveryCapabilityType
    capability_type "capabilityType": mg::Open<super::CloudPcDisasterRecoveryCapabilityType>,
    /// `licenseType`: cloudPcDisasterRecoveryLicenseType
    license_type "licenseType": mg::Open<super::CloudPcDisasterRecoveryLicenseType>,
    /// `primaryRegion`: String
    primary_region "primaryRegion": String,
    /// `secondaryRegion`: String
    secondary_region "secondaryRegion": String,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.administratorConfiguredDeviceComplianceState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdministratorConfiguredDeviceComplianceState {
    /// `basedOnDeviceCompliancePolicy` (0)
    BasedOnDeviceCompliancePolicy,
    /// `nonCompliant` (1)
    NonCompliant,
}

mg::enumeration! {
    AdministratorConfiguredDeviceComplianceState: "microsoft.graph.administratorConfiguredDeviceComplianceState";
    BasedOnDeviceCompliancePolicy: "basedOnDeviceCompliancePolicy" = 0,
    NonCompliant: "nonCompliant" = 1,
}

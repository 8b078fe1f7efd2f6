// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementTroubleshootingErrorDetails`.
pub struct DeviceManagementTroubleshootingErrorDetails {
    /// `context`.
    pub context: mg::Field<String>,
    /// `failure`.
    pub failure: mg::Field<String>,
    /// `failureDetails`.
    pub failure_details: mg::Field<String>,
    /// `remediation`.
    pub remediation: mg::Field<String>,
    /// `resources`.
    pub resources: mg::Field<Vec<super::DeviceManagementTroubleshootingErrorResource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementTroubleshootingErrorDetails: "microsoft.graph.deviceManagementTroubleshootingErrorDetails", complex;
    context: "context",
    failure: "failure",
    failure_details: "failureDetails",
    remediation: "remediation",
    resources: "resources",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementTroubleshootingErrorDetails`, a complex type.
    DeviceManagementTroubleshootingErrorDetails "microsoft.graph.deviceManagementTroubleshootingErrorDetails" "complex";
    /// `context`: String
    context "context": String,
    /// `failure`: String
    failure "failure": String,
    /// `failureDetails`: String
    failure_details "failureDetails": String,
    /// `remediation`: String
    remediation "remediation": String,
    /// `resources`: Collection(deviceManagementTroubleshootingErrorResource)
    resources "resources": Vec<super::DeviceManagementTroubleshootingErrorResource>,
}

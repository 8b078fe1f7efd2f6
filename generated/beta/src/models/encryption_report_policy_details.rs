// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.encryptionReportPolicyDetails`, a complex type.
    EncryptionReportPolicyDetails "microsoft.graph.encryptionReportPolicyDetails" "complex";
    /// `policyId`: String
    policy_id "policyId": String,
    /// `policyName`: String
    policy_name "policyName": String,
}

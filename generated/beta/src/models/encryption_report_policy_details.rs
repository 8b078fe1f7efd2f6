// @generated
use crate::mg;

/// Complex type `microsoft.graph.encryptionReportPolicyDetails`.
pub struct EncryptionReportPolicyDetails {
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EncryptionReportPolicyDetails: "microsoft.graph.encryptionReportPolicyDetails", complex;
    policy_id: "policyId",
    policy_name: "policyName",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.operationApprovalPolicySet`.
pub struct OperationApprovalPolicySet {
    /// `policyPlatform`. Never null. Read-only: the service computes it.
    pub policy_platform: mg::Field<mg::Flags<super::OperationApprovalPolicyPlatform>>,
    /// `policyType`. Never null. Read-only: the service computes it.
    pub policy_type: mg::Field<mg::Open<super::OperationApprovalPolicyType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OperationApprovalPolicySet: "microsoft.graph.operationApprovalPolicySet", complex;
    policy_platform: "policyPlatform" required computed read_only,
    policy_type: "policyType" required computed read_only,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operationApprovalPolicySet`, a complex type.
    OperationApprovalPolicySet "microsoft.graph.operationApprovalPolicySet" "complex";
    /// `policyPlatform`: operationApprovalPolicyPlatform, not null
    policy_platform "policyPlatform" "r": mg::Flags<super::OperationApprovalPolicyPlatform>,
    /// `policyType`: operationApprovalPolicyType, not null
    policy_type "policyType" "r": mg::Open<super::OperationApprovalPolicyType>,
}

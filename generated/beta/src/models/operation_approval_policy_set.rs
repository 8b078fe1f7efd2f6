// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operationApprovalPolicySet`, a complex type.
    OperationApprovalPolicySet "microsoft.graph.operationApprovalPolicySet" "complex";
    /// `policyPlatform`: operationApprovalPolicyPlatform, not null, computed, read-only
    policy_platform "policyPlatform" "rcp": mg::Flags<super::OperationApprovalPolicyPlatform>,
    /// `policyType`: operationApprovalPolicyType, not null, computed, read-only
    policy_type "policyType" "rcp": mg::Open<super::OperationApprovalPolicyType>,
}

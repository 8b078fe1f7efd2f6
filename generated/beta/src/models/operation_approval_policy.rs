// @generated
use crate::mg;

/// Entity type [`microsoft.graph.operationApprovalPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OperationApprovalPolicyCollection`], for example
/// `graph.device_management().operation_approval_policies()`.
///
/// Operations: `retrieve_approvable_operations`, `retrieve_operations_requiring_approval`.
///
/// [`OperationApprovalPolicyCollection`]: crate::requests::operation_approval_policy::OperationApprovalPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/operationapprovalpolicy?view=graph-rest-beta
pub struct OperationApprovalPolicy {
    /// `approverGroupIds`.
    pub approver_group_ids: mg::Field<Vec<String>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `policyPlatform`. Never null.
    pub policy_platform: mg::Field<mg::Flags<super::OperationApprovalPolicyPlatform>>,
    /// `policySet`.
    pub policy_set: mg::Field<mg::Boxed<super::OperationApprovalPolicySet>>,
    /// `policyType`. Never null.
    pub policy_type: mg::Field<mg::Open<super::OperationApprovalPolicyType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OperationApprovalPolicy: "microsoft.graph.operationApprovalPolicy", entity, base super::Entity;
    approver_group_ids: "approverGroupIds",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    policy_platform: "policyPlatform" required,
    policy_set: "policySet",
    policy_type: "policyType" required,
}

mg::derived_from! { OperationApprovalPolicy: super::Entity }

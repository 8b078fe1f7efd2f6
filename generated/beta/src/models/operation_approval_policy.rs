// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operationApprovalPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/operationapprovalpolicy?view=graph-rest-beta>
    OperationApprovalPolicy "microsoft.graph.operationApprovalPolicy" "entity" : super::Entity;
    /// `approverGroupIds`: Collection(String)
    approver_group_ids "approverGroupIds": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `policyPlatform`: operationApprovalPolicyPlatform, not null
    policy_platform "policyPlatform" "r": mg::Flags<super::OperationApprovalPolicyPlatform>,
    /// `policySet`: operationApprovalPolicySet
    policy_set "policySet": mg::Boxed<super::OperationApprovalPolicySet>,
    /// `policyType`: operationApprovalPolicyType, not null
    policy_type "policyType" "r": mg::Open<super::OperationApprovalPolicyType>,
}

mg::derived_from! { OperationApprovalPolicy: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operationApprovalRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/operationapprovalrequest?view=graph-rest-beta>
    OperationApprovalRequest "microsoft.graph.operationApprovalRequest" "entity" : super::Entity;
    /// `approvalJustification`: String
    approval_justification "approvalJustification": String,
    /// `approver`: identitySet
    approver "approver": mg::Boxed<super::IdentitySet>,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `requestDateTime`: DateTimeOffset, not null
    request_date_time "requestDateTime" "r": mg::DateTimeOffset,
    /// `requestJustification`: String
    request_justification "requestJustification": String,
    /// `requestor`: identitySet
    requestor "requestor": mg::Boxed<super::IdentitySet>,
    /// `requiredOperationApprovalPolicyTypes`: Collection(operationApprovalPolicyType), items not null
    required_operation_approval_policy_types "requiredOperationApprovalPolicyTypes" "r": Vec<mg::Open<super::OperationApprovalPolicyType>>,
    /// `status`: operationApprovalRequestStatus, not null
    status "status" "r": mg::Open<super::OperationApprovalRequestStatus>,
}

mg::derived_from! { OperationApprovalRequest: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operationApprovalRequest`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/operationapprovalrequest?view=graph-rest-beta>
    OperationApprovalRequest "microsoft.graph.operationApprovalRequest" "entity open" : super::Entity;
    /// `approvalJustification`: String, computed, read-only
    approval_justification "approvalJustification" "cp": String,
    /// `approver`: identitySet, computed, read-only
    approver "approver" "cp": mg::Boxed<super::IdentitySet>,
    /// `expirationDateTime`: DateTimeOffset, not null, computed, read-only
    expiration_date_time "expirationDateTime" "rcp": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `requestDateTime`: DateTimeOffset, not null, computed, read-only
    request_date_time "requestDateTime" "rcp": mg::DateTimeOffset,
    /// `requestJustification`: String, computed, read-only
    request_justification "requestJustification" "cp": String,
    /// `requestor`: identitySet, computed, read-only
    requestor "requestor" "cp": mg::Boxed<super::IdentitySet>,
    /// `requiredOperationApprovalPolicyTypes`: Collection(operationApprovalPolicyType), items not null, computed, read-only
    required_operation_approval_policy_types "requiredOperationApprovalPolicyTypes" "rcp": Vec<mg::Open<super::OperationApprovalPolicyType>>,
    /// `status`: operationApprovalRequestStatus, not null, computed, read-only
    status "status" "rcp": mg::Open<super::OperationApprovalRequestStatus>,
}

mg::derived_from! { OperationApprovalRequest: super::Entity }

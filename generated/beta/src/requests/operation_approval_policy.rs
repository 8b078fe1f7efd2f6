// @generated
use crate::{mg, models};

/// One `microsoft.graph.operationApprovalPolicy`, by its URL.
///
/// For example `/deviceManagement/operationApprovalPolicies/{operationApprovalPolicy-id}`.
pub type OperationApprovalPolicyResource = mg::One<models::OperationApprovalPolicy>;

mg::builder! {
    /// A collection of `microsoft.graph.operationApprovalPolicy`, by its URL.
    ///
    /// For example `/deviceManagement/operationApprovalPolicies`.
    OperationApprovalPolicyCollection(mg::Many<models::OperationApprovalPolicy, OperationApprovalPolicyResource>)
}

impl OperationApprovalPolicyCollection {
    /// `GET …/retrieveApprovableOperations`
    #[inline]
    pub fn retrieve_approvable_operations(
        &self,
    ) -> mg::Request<mg::Page<models::OperationApprovalPolicySet>> {
        mg::Path::function(self, "retrieveApprovableOperations")
    }

    /// `GET …/retrieveOperationsRequiringApproval`
    #[inline]
    pub fn retrieve_operations_requiring_approval(
        &self,
    ) -> mg::Request<mg::Page<models::OperationApprovalPolicySet>> {
        mg::Path::function(self, "retrieveOperationsRequiringApproval")
    }
}

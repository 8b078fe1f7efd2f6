// @generated
use crate::{mg, models};

/// Requests on one [`OperationApprovalPolicy`](models::OperationApprovalPolicy): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().operation_approval_policies().id(id)`.
pub type OperationApprovalPolicyResource = mg::One<models::OperationApprovalPolicy>;

/// Requests on a collection of [`OperationApprovalPolicy`](models::OperationApprovalPolicy):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().operation_approval_policies()`.
#[derive(Clone, Debug)]
pub struct OperationApprovalPolicyCollection(
    mg::Many<models::OperationApprovalPolicy, OperationApprovalPolicyResource>,
);

mg::builder! { OperationApprovalPolicyCollection: mg::Many<models::OperationApprovalPolicy, OperationApprovalPolicyResource> }

impl OperationApprovalPolicyCollection {
    /// `GET …/retrieveApprovableOperations`.
    ///
    /// Returns a page of [`OperationApprovalPolicySet`](models::OperationApprovalPolicySet).
    #[inline]
    pub fn retrieve_approvable_operations(
        &self,
    ) -> mg::Request<mg::Page<models::OperationApprovalPolicySet>> {
        self.raw().function("retrieveApprovableOperations")
    }

    /// `GET …/retrieveOperationsRequiringApproval`.
    ///
    /// Returns a page of [`OperationApprovalPolicySet`](models::OperationApprovalPolicySet).
    #[inline]
    pub fn retrieve_operations_requiring_approval(
        &self,
    ) -> mg::Request<mg::Page<models::OperationApprovalPolicySet>> {
        self.raw().function("retrieveOperationsRequiringApproval")
    }
}

// @generated
use crate::{mg, models, requests};

/// Requests on one [`ApprovalSolution`](models::ApprovalSolution): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.solutions().approval()`.
#[derive(Clone, Debug)]
pub struct ApprovalSolutionResource(mg::One<models::ApprovalSolution>);

mg::builder! { ApprovalSolutionResource: mg::One<models::ApprovalSolution> }

impl ApprovalSolutionResource {
    /// `…/approvalItems`: many [`ApprovalItem`](models::ApprovalItem).
    ///
    /// Least privileged permission to read: `ApprovalSolution.Read` (delegated).
    #[inline]
    pub fn approval_items(&self) -> requests::approval_item::ApprovalItemCollection {
        mg::navigate(self, "approvalItems")
    }

    /// `…/operations`: many [`ApprovalOperation`](models::ApprovalOperation).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::approval_operation::ApprovalOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `POST …/provision`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `ApprovalSolution.ReadWrite` (delegated).
    #[inline]
    pub fn provision(&self) -> mg::Request<()> {
        self.raw().action("provision")
    }
}

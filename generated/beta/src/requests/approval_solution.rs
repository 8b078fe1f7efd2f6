// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.approvalSolution`, by its URL.
    ///
    /// For example `/solutions/approval`.
    ApprovalSolutionResource(mg::One<models::ApprovalSolution>)
}

impl ApprovalSolutionResource {
    /// `…/approvalItems`: many `approvalItem`
    #[inline]
    pub fn approval_items(&self) -> requests::approval_item::ApprovalItemCollection {
        mg::to(self, "approvalItems")
    }

    /// `…/operations`: many `approvalOperation`
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::approval_operation::ApprovalOperationCollection {
        mg::to(self, "operations")
    }

    /// `POST …/provision`
    #[inline]
    pub fn provision(&self) -> mg::Request<()> {
        mg::Path::action(self, "provision")
    }
}

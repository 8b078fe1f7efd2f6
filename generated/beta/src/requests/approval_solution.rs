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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ApprovalSolution.Read**, **ApprovalSolution.ReadWrite**, ApprovalSolutionResponse.ReadWrite |
    /// | `GET …/{id}` | **ApprovalSolution.Read**, ApprovalSolution.ReadWrite, ApprovalSolutionResponse.ReadWrite |
    /// | `POST` | **ApprovalSolution.ReadWrite** |
    #[inline]
    pub fn approval_items(&self) -> requests::approval_item::ApprovalItemCollection {
        mg::to(self, "approvalItems")
    }

    /// `…/operations`: many `approvalOperation`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **ApprovalSolution.Read**, ApprovalSolution.ReadWrite, ApprovalSolutionResponse.ReadWrite |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::approval_operation::ApprovalOperationCollection {
        mg::to(self, "operations")
    }

    /// `POST …/provision`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ApprovalSolution.Read**, ApprovalSolution.ReadWrite, ApprovalSolutionResponse.ReadWrite |
    #[inline]
    pub fn provision(&self) -> mg::Request<()> {
        mg::Path::action(self, "provision")
    }
}

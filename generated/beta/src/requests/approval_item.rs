// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.approvalItem`, by its URL.
    ///
    /// For example `/solutions/approval/approvalItems/{approvalItem-id}`.
    ApprovalItemResource(mg::One<models::ApprovalItem>)
}

impl ApprovalItemResource {
    /// `…/requests`: many `approvalItemRequest`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ApprovalSolution.Read**, ApprovalSolution.ReadWrite, ApprovalSolutionResponse.ReadWrite |
    /// | `GET …/{id}` | **ApprovalSolution.Read**, ApprovalSolution.ReadWrite, ApprovalSolutionResponse.ReadWrite |
    #[inline]
    pub fn requests(
        &self,
    ) -> requests::approval_item_request::ApprovalItemRequestCollection {
        mg::to(self, "requests")
    }

    /// `…/responses`: many `approvalItemResponse`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ApprovalSolution.Read**, **ApprovalSolution.ReadWrite**, ApprovalSolutionResponse.ReadWrite |
    /// | `GET …/{id}` | **ApprovalSolution.Read**, ApprovalSolution.ReadWrite, ApprovalSolutionResponse.ReadWrite |
    /// | `POST` | **ApprovalSolution.ReadWrite**, ApprovalSolutionResponse.ReadWrite |
    #[inline]
    pub fn responses(
        &self,
    ) -> requests::approval_item_response::ApprovalItemResponseCollection {
        mg::to(self, "responses")
    }

    /// `POST …/cancel`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **ApprovalSolution.ReadWrite** |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }
}

/// A collection of `microsoft.graph.approvalItem`, by its URL.
///
/// For example `/solutions/approval/approvalItems`.
pub type ApprovalItemCollection = mg::Many<models::ApprovalItem, ApprovalItemResource>;

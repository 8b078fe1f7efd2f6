// @generated
use crate::{mg, models, requests};

/// Requests on one [`ApprovalItem`](models::ApprovalItem): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.solutions().approval().approval_items().id(id)`.
#[derive(Clone, Debug)]
pub struct ApprovalItemResource(mg::One<models::ApprovalItem>);

mg::builder! { ApprovalItemResource: mg::One<models::ApprovalItem> }

impl ApprovalItemResource {
    /// `…/requests`: many [`ApprovalItemRequest`](models::ApprovalItemRequest).
    ///
    /// Least privileged permission to read: `ApprovalSolution.Read` (delegated).
    #[inline]
    pub fn requests(
        &self,
    ) -> requests::approval_item_request::ApprovalItemRequestCollection {
        mg::navigate(self, "requests")
    }

    /// `…/responses`: many [`ApprovalItemResponse`](models::ApprovalItemResponse).
    ///
    /// Least privileged permission to read: `ApprovalSolution.Read` (delegated).
    #[inline]
    pub fn responses(
        &self,
    ) -> requests::approval_item_response::ApprovalItemResponseCollection {
        mg::navigate(self, "responses")
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `ApprovalSolution.ReadWrite` (delegated).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }
}

/// Requests on a collection of [`ApprovalItem`](models::ApprovalItem): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.solutions().approval().approval_items()`.
pub type ApprovalItemCollection = mg::Many<models::ApprovalItem, ApprovalItemResource>;

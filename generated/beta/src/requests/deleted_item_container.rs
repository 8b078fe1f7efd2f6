// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeletedItemContainer`](models::DeletedItemContainer): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity_governance().lifecycle_workflows().deleted_items()`.
#[derive(Clone, Debug)]
pub struct DeletedItemContainerResource(mg::One<models::DeletedItemContainer>);

mg::builder! { DeletedItemContainerResource: mg::One<models::DeletedItemContainer> }

impl DeletedItemContainerResource {
    /// `…/workflows`: many [`Workflow`](models::identity_governance::Workflow).
    ///
    /// Not available here: `create` and `update`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Workflow.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn workflows(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::workflow::WorkflowCollection,
        (mg::capabilities::NoCreate, mg::capabilities::NoUpdate),
    > {
        mg::navigate(self, "workflows")
    }
}

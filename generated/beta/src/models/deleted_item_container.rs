// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deletedItemContainer`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeletedItemContainerResource`], for example
/// `graph.identity_governance().lifecycle_workflows().deleted_items()`.
///
/// [`DeletedItemContainerResource`]: crate::requests::deleted_item_container::DeletedItemContainerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/deleteditemcontainer?view=graph-rest-beta
pub struct DeletedItemContainer {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeletedItemContainer: "microsoft.graph.deletedItemContainer", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { DeletedItemContainer: super::Entity }

impl DeletedItemContainer {
    /// `workflows`: many [`Workflow`](crate::models::identity_governance::Workflow).
    pub const WORKFLOWS: mg::Nav<
        DeletedItemContainer,
        Vec<crate::models::identity_governance::Workflow>,
    > = mg::Nav::new("workflows");
}

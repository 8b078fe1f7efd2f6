// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deletedItemContainer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deleteditemcontainer?view=graph-rest-beta>
    DeletedItemContainer "microsoft.graph.deletedItemContainer" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DeletedItemContainer: super::Entity }

impl DeletedItemContainer {
    /// `workflows`: many `microsoft.graph.identityGovernance.workflow`, contained
    pub const WORKFLOWS: mg::Nav<
        DeletedItemContainer,
        Vec<crate::models::identity_governance::Workflow>,
    > = mg::Nav::new("workflows");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.publishedResource`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/publishedresource?view=graph-rest-beta>
    PublishedResource "microsoft.graph.publishedResource" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `publishingType`: onPremisesPublishingType, not null
    publishing_type "publishingType" "r": mg::Open<super::OnPremisesPublishingType>,
    /// `resourceName`: String
    resource_name "resourceName": String,
}

mg::derived_from! { PublishedResource: super::Entity }

impl PublishedResource {
    /// `agentGroups`: many `onPremisesAgentGroup`
    pub const AGENT_GROUPS: mg::Nav<
        PublishedResource,
        Vec<super::OnPremisesAgentGroup>,
    > = mg::Nav::new("agentGroups");
}

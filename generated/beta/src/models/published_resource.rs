// @generated
use crate::mg;

/// Entity type [`microsoft.graph.publishedResource`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PublishedResourceCollection`], for example
/// `graph.on_premises_publishing_profiles().id(id).published_resources()`.
///
/// [`PublishedResourceCollection`]: crate::requests::published_resource::PublishedResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/publishedresource?view=graph-rest-beta
pub struct PublishedResource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `publishingType`. Never null.
    pub publishing_type: mg::Field<mg::Open<super::OnPremisesPublishingType>>,
    /// `resourceName`.
    pub resource_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PublishedResource: "microsoft.graph.publishedResource", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    publishing_type: "publishingType" required,
    resource_name: "resourceName",
}

mg::derived_from! { PublishedResource: super::Entity }

impl PublishedResource {
    /// `agentGroups`: many [`OnPremisesAgentGroup`](super::OnPremisesAgentGroup).
    pub const AGENT_GROUPS: mg::Nav<
        PublishedResource,
        Vec<super::OnPremisesAgentGroup>,
    > = mg::Nav::new("agentGroups");
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onPremisesAgentGroup`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OnPremisesAgentGroupCollection`], for example
/// `graph.on_premises_publishing_profiles().id(id).agent_groups()`.
///
/// [`OnPremisesAgentGroupCollection`]: crate::requests::on_premises_agent_group::OnPremisesAgentGroupCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onpremisesagentgroup?view=graph-rest-beta
pub struct OnPremisesAgentGroup {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`. Never null.
    pub is_default: mg::Field<bool>,
    /// `publishingType`. Never null.
    pub publishing_type: mg::Field<mg::Open<super::OnPremisesPublishingType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesAgentGroup: "microsoft.graph.onPremisesAgentGroup", entity, base super::Entity;
    display_name: "displayName" required,
    id: "id" key required,
    is_default: "isDefault" required,
    publishing_type: "publishingType" required,
}

mg::derived_from! { OnPremisesAgentGroup: super::Entity }

impl OnPremisesAgentGroup {
    /// `agents`: many [`OnPremisesAgent`](super::OnPremisesAgent).
    pub const AGENTS: mg::Nav<OnPremisesAgentGroup, Vec<super::OnPremisesAgent>> = mg::Nav::new(
        "agents",
    );
    /// `publishedResources`: many [`PublishedResource`](super::PublishedResource).
    pub const PUBLISHED_RESOURCES: mg::Nav<
        OnPremisesAgentGroup,
        Vec<super::PublishedResource>,
    > = mg::Nav::new("publishedResources");
}

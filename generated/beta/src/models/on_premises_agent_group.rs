// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesAgentGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onpremisesagentgroup?view=graph-rest-beta>
    OnPremisesAgentGroup "microsoft.graph.onPremisesAgentGroup" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean, not null
    is_default "isDefault" "r": bool,
    /// `publishingType`: onPremisesPublishingType, not null
    publishing_type "publishingType" "r": mg::Open<super::OnPremisesPublishingType>,
}

mg::derived_from! { OnPremisesAgentGroup: super::Entity }

impl OnPremisesAgentGroup {
    /// `agents`: many `onPremisesAgent`
    pub const AGENTS: mg::Nav<OnPremisesAgentGroup, Vec<super::OnPremisesAgent>> = mg::Nav::new(
        "agents",
    );
    /// `publishedResources`: many `publishedResource`
    pub const PUBLISHED_RESOURCES: mg::Nav<
        OnPremisesAgentGroup,
        Vec<super::PublishedResource>,
    > = mg::Nav::new("publishedResources");
}

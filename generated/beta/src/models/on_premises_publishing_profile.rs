// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesPublishingProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onpremisespublishingprofile?view=graph-rest-beta>
    OnPremisesPublishingProfile "microsoft.graph.onPremisesPublishingProfile" "entity" : super::Entity;
    /// `hybridAgentUpdaterConfiguration`: hybridAgentUpdaterConfiguration
    hybrid_agent_updater_configuration "hybridAgentUpdaterConfiguration": mg::Boxed<super::HybridAgentUpdaterConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultAccessEnabled`: Boolean
    is_default_access_enabled "isDefaultAccessEnabled": bool,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
}

mg::derived_from! { OnPremisesPublishingProfile: super::Entity }

impl OnPremisesPublishingProfile {
    /// `agentGroups`: many `onPremisesAgentGroup`, contained
    pub const AGENT_GROUPS: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::OnPremisesAgentGroup>,
    > = mg::Nav::new("agentGroups");
    /// `agents`: many `onPremisesAgent`, contained
    pub const AGENTS: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::OnPremisesAgent>,
    > = mg::Nav::new("agents");
    /// `applicationSegments`: many `ipApplicationSegment`
    pub const APPLICATION_SEGMENTS: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::IpApplicationSegment>,
    > = mg::Nav::new("applicationSegments");
    /// `connectorGroups`: many `connectorGroup`, contained
    pub const CONNECTOR_GROUPS: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::ConnectorGroup>,
    > = mg::Nav::new("connectorGroups");
    /// `connectors`: many `connector`, contained
    pub const CONNECTORS: mg::Nav<OnPremisesPublishingProfile, Vec<super::Connector>> = mg::Nav::new(
        "connectors",
    );
    /// `publishedResources`: many `publishedResource`, contained
    pub const PUBLISHED_RESOURCES: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::PublishedResource>,
    > = mg::Nav::new("publishedResources");
    /// `sensors`: many `privateAccessSensor`, contained
    pub const SENSORS: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::PrivateAccessSensor>,
    > = mg::Nav::new("sensors");
}

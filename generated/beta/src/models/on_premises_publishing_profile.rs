// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onPremisesPublishingProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OnPremisesPublishingProfileCollection`], for example
/// `graph.on_premises_publishing_profiles()`.
///
/// [`OnPremisesPublishingProfileCollection`]: crate::requests::on_premises_publishing_profile::OnPremisesPublishingProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onpremisespublishingprofile?view=graph-rest-beta
pub struct OnPremisesPublishingProfile {
    /// `hybridAgentUpdaterConfiguration`.
    pub hybrid_agent_updater_configuration: mg::Field<
        mg::Boxed<super::HybridAgentUpdaterConfiguration>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultAccessEnabled`.
    pub is_default_access_enabled: mg::Field<bool>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesPublishingProfile: "microsoft.graph.onPremisesPublishingProfile", entity, base super::Entity;
    hybrid_agent_updater_configuration: "hybridAgentUpdaterConfiguration",
    id: "id" key required,
    is_default_access_enabled: "isDefaultAccessEnabled",
    is_enabled: "isEnabled",
}

mg::derived_from! { OnPremisesPublishingProfile: super::Entity }

impl OnPremisesPublishingProfile {
    /// `agentGroups`: many [`OnPremisesAgentGroup`](super::OnPremisesAgentGroup).
    pub const AGENT_GROUPS: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::OnPremisesAgentGroup>,
    > = mg::Nav::new("agentGroups");
    /// `agents`: many [`OnPremisesAgent`](super::OnPremisesAgent).
    pub const AGENTS: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::OnPremisesAgent>,
    > = mg::Nav::new("agents");
    /// `applicationSegments`: many [`IpApplicationSegment`](super::IpApplicationSegment).
    pub const APPLICATION_SEGMENTS: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::IpApplicationSegment>,
    > = mg::Nav::new("applicationSegments");
    /// `connectorGroups`: many [`ConnectorGroup`](super::ConnectorGroup).
    pub const CONNECTOR_GROUPS: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::ConnectorGroup>,
    > = mg::Nav::new("connectorGroups");
    /// `connectors`: many [`Connector`](super::Connector).
    pub const CONNECTORS: mg::Nav<OnPremisesPublishingProfile, Vec<super::Connector>> = mg::Nav::new(
        "connectors",
    );
    /// `publishedResources`: many [`PublishedResource`](super::PublishedResource).
    pub const PUBLISHED_RESOURCES: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::PublishedResource>,
    > = mg::Nav::new("publishedResources");
    /// `sensors`: many [`PrivateAccessSensor`](super::PrivateAccessSensor).
    pub const SENSORS: mg::Nav<
        OnPremisesPublishingProfile,
        Vec<super::PrivateAccessSensor>,
    > = mg::Nav::new("sensors");
}

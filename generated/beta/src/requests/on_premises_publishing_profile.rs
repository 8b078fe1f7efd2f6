// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnPremisesPublishingProfile`](models::OnPremisesPublishingProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.on_premises_publishing_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct OnPremisesPublishingProfileResource(
    mg::One<models::OnPremisesPublishingProfile>,
);

mg::builder! { OnPremisesPublishingProfileResource: mg::One<models::OnPremisesPublishingProfile> }

impl OnPremisesPublishingProfileResource {
    /// `…/agentGroups`: many [`OnPremisesAgentGroup`](models::OnPremisesAgentGroup).
    ///
    /// Least privileged permission to read: `Policy.Read.HybridAuthentication` (delegated).
    #[inline]
    pub fn agent_groups(
        &self,
    ) -> requests::on_premises_agent_group::OnPremisesAgentGroupCollection {
        mg::navigate(self, "agentGroups")
    }

    /// `…/agents`: many [`OnPremisesAgent`](models::OnPremisesAgent).
    ///
    /// Least privileged permission to read: `Policy.Read.HybridAuthentication` (delegated).
    #[inline]
    pub fn agents(&self) -> requests::on_premises_agent::OnPremisesAgentCollection {
        mg::navigate(self, "agents")
    }

    /// `…/applicationSegments`: many [`IpApplicationSegment`](models::IpApplicationSegment).
    ///
    /// Least privileged permission to read: `OnPremisesPublishingProfiles.ReadWrite.All`
    /// (delegated, application).
    #[inline]
    pub fn application_segments(
        &self,
    ) -> requests::ip_application_segment::IpApplicationSegmentCollection {
        mg::navigate(self, "applicationSegments")
    }

    /// `…/connectorGroups`: many [`ConnectorGroup`](models::ConnectorGroup).
    ///
    /// Least privileged permission to read: `Directory.ReadWrite.All` (delegated).
    #[inline]
    pub fn connector_groups(
        &self,
    ) -> requests::connector_group::ConnectorGroupCollection {
        mg::navigate(self, "connectorGroups")
    }

    /// `…/connectors`: many [`Connector`](models::Connector).
    ///
    /// Least privileged permission to read: `Directory.ReadWrite.All` (delegated).
    #[inline]
    pub fn connectors(&self) -> requests::connector::ConnectorCollection {
        mg::navigate(self, "connectors")
    }

    /// `…/publishedResources`: many [`PublishedResource`](models::PublishedResource).
    ///
    /// Least privileged permission to read: `OnPremisesPublishingProfiles.ReadWrite.All`
    /// (delegated).
    #[inline]
    pub fn published_resources(
        &self,
    ) -> requests::published_resource::PublishedResourceCollection {
        mg::navigate(self, "publishedResources")
    }

    /// `…/sensors`: many [`PrivateAccessSensor`](models::PrivateAccessSensor).
    ///
    /// Least privileged permission to read: `OnPremisesPublishingProfiles.ReadWrite.All`
    /// (delegated).
    #[inline]
    pub fn sensors(
        &self,
    ) -> requests::private_access_sensor::PrivateAccessSensorCollection {
        mg::navigate(self, "sensors")
    }
}

/// Requests on a collection of
/// [`OnPremisesPublishingProfile`](models::OnPremisesPublishingProfile): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.on_premises_publishing_profiles()`.
pub type OnPremisesPublishingProfileCollection = mg::Many<
    models::OnPremisesPublishingProfile,
    OnPremisesPublishingProfileResource,
>;

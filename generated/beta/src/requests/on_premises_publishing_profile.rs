// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onPremisesPublishingProfile`, by its URL.
    ///
    /// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}`.
    OnPremisesPublishingProfileResource(mg::One<models::OnPremisesPublishingProfile>)
}

impl OnPremisesPublishingProfileResource {
    /// `…/agentGroups`: many `onPremisesAgentGroup`
    #[inline]
    pub fn agent_groups(
        &self,
    ) -> requests::on_premises_agent_group::OnPremisesAgentGroupCollection {
        mg::to(self, "agentGroups")
    }

    /// `…/agents`: many `onPremisesAgent`
    #[inline]
    pub fn agents(&self) -> requests::on_premises_agent::OnPremisesAgentCollection {
        mg::to(self, "agents")
    }

    /// `…/applicationSegments`: many `ipApplicationSegment`
    #[inline]
    pub fn application_segments(
        &self,
    ) -> requests::ip_application_segment::IpApplicationSegmentCollection {
        mg::to(self, "applicationSegments")
    }

    /// `…/connectorGroups`: many `connectorGroup`
    #[inline]
    pub fn connector_groups(
        &self,
    ) -> requests::connector_group::ConnectorGroupCollection {
        mg::to(self, "connectorGroups")
    }

    /// `…/connectors`: many `connector`
    #[inline]
    pub fn connectors(&self) -> requests::connector::ConnectorCollection {
        mg::to(self, "connectors")
    }

    /// `…/publishedResources`: many `publishedResource`
    #[inline]
    pub fn published_resources(
        &self,
    ) -> requests::published_resource::PublishedResourceCollection {
        mg::to(self, "publishedResources")
    }

    /// `…/sensors`: many `privateAccessSensor`
    #[inline]
    pub fn sensors(
        &self,
    ) -> requests::private_access_sensor::PrivateAccessSensorCollection {
        mg::to(self, "sensors")
    }
}

/// A collection of `microsoft.graph.onPremisesPublishingProfile`, by its URL.
///
/// For example `/onPremisesPublishingProfiles`.
pub type OnPremisesPublishingProfileCollection = mg::Many<
    models::OnPremisesPublishingProfile,
    OnPremisesPublishingProfileResource,
>;

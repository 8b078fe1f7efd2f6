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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Policy.Read.HybridAuthentication**, **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **Policy.Read.HybridAuthentication**, **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    /// | `PATCH` | **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    #[inline]
    pub fn agent_groups(
        &self,
    ) -> requests::on_premises_agent_group::OnPremisesAgentGroupCollection {
        mg::to(self, "agentGroups")
    }

    /// `…/agents`: many `onPremisesAgent`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Policy.Read.HybridAuthentication**, Policy.ReadWrite.HybridAuthentication, Directory.ReadWrite.All |
    /// | `GET …/{id}` | **Policy.Read.HybridAuthentication**, Policy.ReadWrite.HybridAuthentication, Directory.ReadWrite.All |
    #[inline]
    pub fn agents(&self) -> requests::on_premises_agent::OnPremisesAgentCollection {
        mg::to(self, "agents")
    }

    /// `…/applicationSegments`: many `ipApplicationSegment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OnPremisesPublishingProfiles.ReadWrite.All** | **OnPremisesPublishingProfiles.ReadWrite.All** |
    /// | `PATCH …/{id}` | **OnPremisesPublishingProfiles.ReadWrite.All** | **OnPremisesPublishingProfiles.ReadWrite.All** |
    #[inline]
    pub fn application_segments(
        &self,
    ) -> requests::ip_application_segment::IpApplicationSegmentCollection {
        mg::to(self, "applicationSegments")
    }

    /// `…/connectorGroups`: many `connectorGroup`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Directory.ReadWrite.All** | – |
    /// | `GET …/{id}` | **Directory.ReadWrite.All** | – |
    /// | `POST` | **Directory.ReadWrite.All** | **Directory.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Directory.ReadWrite.All** | – |
    /// | `DELETE …/{id}` | **Directory.ReadWrite.All** | – |
    #[inline]
    pub fn connector_groups(
        &self,
    ) -> requests::connector_group::ConnectorGroupCollection {
        mg::to(self, "connectorGroups")
    }

    /// `…/connectors`: many `connector`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.ReadWrite.All** |
    /// | `GET …/{id}` | **Directory.ReadWrite.All** |
    #[inline]
    pub fn connectors(&self) -> requests::connector::ConnectorCollection {
        mg::to(self, "connectors")
    }

    /// `…/publishedResources`: many `publishedResource`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **OnPremisesPublishingProfiles.ReadWrite.All** |
    /// | `GET …/{id}` | **OnPremisesPublishingProfiles.ReadWrite.All** |
    /// | `POST` | **OnPremisesPublishingProfiles.ReadWrite.All** |
    /// | `PATCH …/{id}` | **OnPremisesPublishingProfiles.ReadWrite.All** |
    #[inline]
    pub fn published_resources(
        &self,
    ) -> requests::published_resource::PublishedResourceCollection {
        mg::to(self, "publishedResources")
    }

    /// `…/sensors`: many `privateAccessSensor`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **OnPremisesPublishingProfiles.ReadWrite.All** |
    /// | `GET …/{id}` | **OnPremisesPublishingProfiles.ReadWrite.All** |
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

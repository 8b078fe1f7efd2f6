// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.connector`, by its URL.
    ///
    /// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/connectors/{connector-id}`.
    ConnectorResource(mg::One<models::Connector>)
}

impl ConnectorResource {
    /// `…/memberOf`: many `connectorGroup`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.ReadWrite.All** |
    /// | `POST` | **Directory.ReadWrite.All** |
    #[inline]
    pub fn member_of(&self) -> requests::connector_group::ConnectorGroupCollection {
        mg::to(self, "memberOf")
    }
}

/// A collection of `microsoft.graph.connector`, by its URL.
///
/// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/connectors`.
pub type ConnectorCollection = mg::Many<models::Connector, ConnectorResource>;

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.connectorGroup`, by its URL.
    ///
    /// For example `/applications/{application-id}/connectorGroup`.
    ConnectorGroupResource(mg::One<models::ConnectorGroup>)
}

impl ConnectorGroupResource {
    /// `…/applications`: many `application`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.ReadWrite.All** |
    #[inline]
    pub fn applications(&self) -> requests::application::ApplicationCollection {
        mg::to(self, "applications")
    }

    /// `…/members`: many `connector`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Directory.ReadWrite.All** |
    /// | `POST` | **Directory.ReadWrite.All** |
    #[inline]
    pub fn members(&self) -> requests::connector::ConnectorCollection {
        mg::to(self, "members")
    }
}

/// A collection of `microsoft.graph.connectorGroup`, by its URL.
///
/// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/connectorGroups`.
pub type ConnectorGroupCollection = mg::Many<
    models::ConnectorGroup,
    ConnectorGroupResource,
>;

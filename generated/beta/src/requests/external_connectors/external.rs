// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externalConnectors.external`, by its URL.
    ///
    /// For example `/external`.
    ExternalResource(mg::One<models::external_connectors::External>)
}

impl ExternalResource {
    /// `…/authorizationSystems`: many `authorizationSystem`
    #[inline]
    pub fn authorization_systems(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemCollection {
        mg::to(self, "authorizationSystems")
    }

    /// `…/connections`: many `microsoft.graph.externalConnectors.externalConnection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.Read.All, ExternalConnection.ReadWrite.All | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.Read.All, ExternalConnection.ReadWrite.All |
    /// | `GET …/{id}` | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.Read.All, ExternalConnection.ReadWrite.All | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.Read.All, ExternalConnection.ReadWrite.All |
    /// | `POST` | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.ReadWrite.All | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.ReadWrite.All |
    /// | `PATCH …/{id}` | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.ReadWrite.All | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.ReadWrite.All |
    /// | `DELETE …/{id}` | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.ReadWrite.All | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.ReadWrite.All |
    #[inline]
    pub fn connections(
        &self,
    ) -> requests::external_connectors::external_connection::ExternalConnectionCollection {
        mg::to(self, "connections")
    }

    /// `…/industryData`: `microsoft.graph.industryData.industryDataRoot`
    #[inline]
    pub fn industry_data(
        &self,
    ) -> requests::industry_data::industry_data_root::IndustryDataRootResource {
        mg::to(self, "industryData")
    }
}

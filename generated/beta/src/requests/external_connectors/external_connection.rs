// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externalConnectors.externalConnection`, by its URL.
    ///
    /// For example `/connections/{externalConnection-id}`.
    ExternalConnectionResource(mg::One<models::external_connectors::ExternalConnection>)
}

impl ExternalConnectionResource {
    /// `…/groups`: many `microsoft.graph.externalConnectors.externalGroup`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ExternalItem.Read.All**, **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All | **ExternalItem.Read.All**, **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All |
    /// | `POST` | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All |
    /// | `PATCH …/{id}` | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All |
    /// | `DELETE …/{id}` | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All |
    #[inline]
    pub fn groups(
        &self,
    ) -> requests::external_connectors::external_group::ExternalGroupCollection {
        mg::to(self, "groups")
    }

    /// `…/items`: many `microsoft.graph.externalConnectors.externalItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.Read.All, ExternalItem.ReadWrite.All | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.Read.All, ExternalItem.ReadWrite.All |
    /// | `PATCH …/{id}` | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All |
    /// | `PUT …/{id}` | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All |
    /// | `DELETE …/{id}` | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All |
    #[inline]
    pub fn items(
        &self,
    ) -> requests::external_connectors::external_item::ExternalItemCollection {
        mg::to(self, "items")
    }

    /// `…/operations`: many `microsoft.graph.externalConnectors.connectionOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.Read.All, ExternalConnection.ReadWrite.All | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.Read.All, ExternalConnection.ReadWrite.All |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::external_connectors::connection_operation::ConnectionOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/quota`: `microsoft.graph.externalConnectors.connectionQuota`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **ExternalConnection.ReadWrite.OwnedBy** |
    #[inline]
    pub fn quota(
        &self,
    ) -> requests::external_connectors::connection_quota::ConnectionQuotaResource {
        mg::to(self, "quota")
    }

    /// `…/schema`: `microsoft.graph.externalConnectors.schema`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.Read.All, ExternalConnection.ReadWrite.All | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.Read.All, ExternalConnection.ReadWrite.All |
    /// | `POST` | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.ReadWrite.All | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.ReadWrite.All |
    /// | `PATCH` | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.ReadWrite.All | **ExternalConnection.ReadWrite.OwnedBy**, ExternalConnection.ReadWrite.All |
    #[inline]
    pub fn schema(&self) -> requests::external_connectors::schema::SchemaResource {
        mg::to(self, "schema")
    }
}

/// A collection of `microsoft.graph.externalConnectors.externalConnection`, by its URL.
///
/// For example `/connections`.
pub type ExternalConnectionCollection = mg::Many<
    models::external_connectors::ExternalConnection,
    ExternalConnectionResource,
>;

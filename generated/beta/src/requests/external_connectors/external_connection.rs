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
    #[inline]
    pub fn groups(
        &self,
    ) -> requests::external_connectors::external_group::ExternalGroupCollection {
        mg::to(self, "groups")
    }

    /// `…/items`: many `microsoft.graph.externalConnectors.externalItem`
    #[inline]
    pub fn items(
        &self,
    ) -> requests::external_connectors::external_item::ExternalItemCollection {
        mg::to(self, "items")
    }

    /// `…/operations`: many `microsoft.graph.externalConnectors.connectionOperation`
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::external_connectors::connection_operation::ConnectionOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/quota`: `microsoft.graph.externalConnectors.connectionQuota`
    #[inline]
    pub fn quota(
        &self,
    ) -> requests::external_connectors::connection_quota::ConnectionQuotaResource {
        mg::to(self, "quota")
    }

    /// `…/schema`: `microsoft.graph.externalConnectors.schema`
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

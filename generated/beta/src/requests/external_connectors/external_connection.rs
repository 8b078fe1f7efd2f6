// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternalConnection`](models::external_connectors::ExternalConnection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.connections().id(id)`.
#[derive(Clone, Debug)]
pub struct ExternalConnectionResource(
    mg::One<models::external_connectors::ExternalConnection>,
);

mg::builder! { ExternalConnectionResource: mg::One<models::external_connectors::ExternalConnection> }

impl ExternalConnectionResource {
    /// `…/groups`: many [`ExternalGroup`](models::external_connectors::ExternalGroup).
    #[inline]
    pub fn groups(
        &self,
    ) -> requests::external_connectors::external_group::ExternalGroupCollection {
        mg::navigate(self, "groups")
    }

    /// `…/items`: many [`ExternalItem`](models::external_connectors::ExternalItem).
    #[inline]
    pub fn items(
        &self,
    ) -> requests::external_connectors::external_item::ExternalItemCollection {
        mg::navigate(self, "items")
    }

    /// `…/operations`: many
    /// [`ConnectionOperation`](models::external_connectors::ConnectionOperation).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::external_connectors::connection_operation::ConnectionOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/quota`: [`ConnectionQuota`](models::external_connectors::ConnectionQuota).
    ///
    /// Least privileged permission to read: `ExternalConnection.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn quota(
        &self,
    ) -> requests::external_connectors::connection_quota::ConnectionQuotaResource {
        mg::navigate(self, "quota")
    }

    /// `…/schema`: [`Schema`](models::external_connectors::Schema).
    ///
    /// Least privileged permission to read: `ExternalConnection.ReadWrite.OwnedBy` (delegated,
    /// application).
    #[inline]
    pub fn schema(&self) -> requests::external_connectors::schema::SchemaResource {
        mg::navigate(self, "schema")
    }
}

/// Requests on a collection of
/// [`ExternalConnection`](models::external_connectors::ExternalConnection): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.connections()`.
pub type ExternalConnectionCollection = mg::Many<
    models::external_connectors::ExternalConnection,
    ExternalConnectionResource,
>;

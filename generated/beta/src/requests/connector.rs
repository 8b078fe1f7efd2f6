// @generated
use crate::{mg, models, requests};

/// Requests on one [`Connector`](models::Connector): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.on_premises_publishing_profiles().id(id).connectors().id(id)`.
#[derive(Clone, Debug)]
pub struct ConnectorResource(mg::One<models::Connector>);

mg::builder! { ConnectorResource: mg::One<models::Connector> }

impl ConnectorResource {
    /// `…/memberOf`: many [`ConnectorGroup`](models::ConnectorGroup).
    ///
    /// Least privileged permission to read: `Directory.ReadWrite.All` (delegated).
    #[inline]
    pub fn member_of(&self) -> requests::connector_group::ConnectorGroupCollection {
        mg::navigate(self, "memberOf")
    }
}

/// Requests on a collection of [`Connector`](models::Connector): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.on_premises_publishing_profiles().id(id).connectors()`.
pub type ConnectorCollection = mg::Many<models::Connector, ConnectorResource>;

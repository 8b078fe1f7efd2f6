// @generated
use crate::{mg, models, requests};

/// Requests on one [`ConnectorGroup`](models::ConnectorGroup): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.applications().id(id).connector_group()`.
#[derive(Clone, Debug)]
pub struct ConnectorGroupResource(mg::One<models::ConnectorGroup>);

mg::builder! { ConnectorGroupResource: mg::One<models::ConnectorGroup> }

impl ConnectorGroupResource {
    /// `…/applications`: many [`Application`](models::Application).
    ///
    /// Least privileged permission to read: `Directory.ReadWrite.All` (delegated).
    #[inline]
    pub fn applications(&self) -> requests::application::ApplicationCollection {
        mg::navigate(self, "applications")
    }

    /// `…/members`: many [`Connector`](models::Connector).
    ///
    /// Least privileged permission to read: `Directory.ReadWrite.All` (delegated).
    #[inline]
    pub fn members(&self) -> requests::connector::ConnectorCollection {
        mg::navigate(self, "members")
    }
}

/// Requests on a collection of [`ConnectorGroup`](models::ConnectorGroup): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.on_premises_publishing_profiles().id(id).connector_groups()`.
pub type ConnectorGroupCollection = mg::Many<
    models::ConnectorGroup,
    ConnectorGroupResource,
>;

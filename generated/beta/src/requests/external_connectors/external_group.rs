// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternalGroup`](models::external_connectors::ExternalGroup): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.connections().id(id).groups().id(id)`.
#[derive(Clone, Debug)]
pub struct ExternalGroupResource(mg::One<models::external_connectors::ExternalGroup>);

mg::builder! { ExternalGroupResource: mg::One<models::external_connectors::ExternalGroup> }

impl ExternalGroupResource {
    /// `…/members`: many [`Identity`](models::external_connectors::Identity).
    #[inline]
    pub fn members(
        &self,
    ) -> requests::external_connectors::identity::IdentityCollection {
        mg::navigate(self, "members")
    }
}

/// Requests on a collection of [`ExternalGroup`](models::external_connectors::ExternalGroup):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.connections().id(id).groups()`.
pub type ExternalGroupCollection = mg::Many<
    models::external_connectors::ExternalGroup,
    ExternalGroupResource,
>;

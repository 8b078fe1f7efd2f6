// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externalConnectors.externalGroup`, by its URL.
    ///
    /// For example `/connections/{externalConnection-id}/groups/{externalGroup-id}`.
    ExternalGroupResource(mg::One<models::external_connectors::ExternalGroup>)
}

impl ExternalGroupResource {
    /// `…/members`: many `microsoft.graph.externalConnectors.identity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All |
    /// | `DELETE …/{id}` | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All | **ExternalItem.ReadWrite.OwnedBy**, ExternalItem.ReadWrite.All |
    #[inline]
    pub fn members(
        &self,
    ) -> requests::external_connectors::identity::IdentityCollection {
        mg::to(self, "members")
    }
}

/// A collection of `microsoft.graph.externalConnectors.externalGroup`, by its URL.
///
/// For example `/connections/{externalConnection-id}/groups`.
pub type ExternalGroupCollection = mg::Many<
    models::external_connectors::ExternalGroup,
    ExternalGroupResource,
>;

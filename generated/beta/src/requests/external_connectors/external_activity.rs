// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternalActivity`](models::external_connectors::ExternalActivity): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.connections().id(id).items().id(id).activities().id(id)`.
#[derive(Clone, Debug)]
pub struct ExternalActivityResource(
    mg::One<models::external_connectors::ExternalActivity>,
);

mg::builder! { ExternalActivityResource: mg::One<models::external_connectors::ExternalActivity> }

impl ExternalActivityResource {
    /// `…/performedBy`: [`Identity`](models::external_connectors::Identity).
    #[inline]
    pub fn performed_by(
        &self,
    ) -> requests::external_connectors::identity::IdentityResource {
        mg::navigate(self, "performedBy")
    }

    /// `…/microsoft.graph.externalConnectors.externalActivityResult`: cast to
    /// [`ExternalActivityResult`](models::external_connectors::ExternalActivityResult).
    #[doc(alias = "microsoft.graph.externalConnectors.externalActivityResult")]
    #[inline]
    pub fn cast_to_external_activity_result(
        &self,
    ) -> requests::external_connectors::external_activity_result::ExternalActivityResultResource {
        mg::navigate(self, "microsoft.graph.externalConnectors.externalActivityResult")
    }
}

/// Requests on a collection of [`ExternalActivity`](models::external_connectors::ExternalActivity):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.connections().id(id).items().id(id).activities()`.
#[derive(Clone, Debug)]
pub struct ExternalActivityCollection(
    mg::Many<models::external_connectors::ExternalActivity, ExternalActivityResource>,
);

mg::builder! { ExternalActivityCollection: mg::Many<models::external_connectors::ExternalActivity, ExternalActivityResource> }

impl ExternalActivityCollection {
    /// `…/microsoft.graph.externalConnectors.externalActivityResult`: the members that are
    /// [`ExternalActivityResult`](models::external_connectors::ExternalActivityResult).
    #[doc(alias = "microsoft.graph.externalConnectors.externalActivityResult")]
    #[inline]
    pub fn cast_to_external_activity_result(
        &self,
    ) -> requests::external_connectors::external_activity_result::ExternalActivityResultCollection {
        mg::navigate(self, "microsoft.graph.externalConnectors.externalActivityResult")
    }
}

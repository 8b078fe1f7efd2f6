// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externalConnectors.externalActivity`, by its URL.
    ///
    /// For example `/connections/{externalConnection-id}/items/{externalItem-id}/activities/{externalActivity-id}`.
    ExternalActivityResource(mg::One<models::external_connectors::ExternalActivity>)
}

impl ExternalActivityResource {
    /// `…/performedBy`: `microsoft.graph.externalConnectors.identity`
    #[inline]
    pub fn performed_by(
        &self,
    ) -> requests::external_connectors::identity::IdentityResource {
        mg::to(self, "performedBy")
    }

    /// `…/microsoft.graph.externalConnectors.externalActivityResult`
    #[inline]
    pub fn as_external_activity_result(
        &self,
    ) -> requests::external_connectors::external_activity_result::ExternalActivityResultResource {
        mg::to(self, "microsoft.graph.externalConnectors.externalActivityResult")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.externalConnectors.externalActivity`, by its URL.
    ///
    /// For example `/connections/{externalConnection-id}/items/{externalItem-id}/activities`.
    ExternalActivityCollection(mg::Many<models::external_connectors::ExternalActivity, ExternalActivityResource>)
}

impl ExternalActivityCollection {
    /// `…/microsoft.graph.externalConnectors.externalActivityResult`
    #[inline]
    pub fn as_external_activity_result(
        &self,
    ) -> requests::external_connectors::external_activity_result::ExternalActivityResultCollection {
        mg::to(self, "microsoft.graph.externalConnectors.externalActivityResult")
    }
}

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.partners.billing.exportSuccessOperation`, by its URL.
    ExportSuccessOperationResource(mg::One<models::partners::billing::ExportSuccessOperation>)
}

impl ExportSuccessOperationResource {
    /// `…/resourceLocation`: `microsoft.graph.partners.billing.manifest`
    #[inline]
    pub fn resource_location(
        &self,
    ) -> requests::partners::billing::manifest::ManifestResource {
        mg::to(self, "resourceLocation")
    }
}

/// A collection of `microsoft.graph.partners.billing.exportSuccessOperation`, by its URL.
pub type ExportSuccessOperationCollection = mg::Many<
    models::partners::billing::ExportSuccessOperation,
    ExportSuccessOperationResource,
>;

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printService`, by its URL.
    ///
    /// For example `/print/services/{printService-id}`.
    PrintServiceResource(mg::One<models::PrintService>)
}

impl PrintServiceResource {
    /// `…/endpoints`: many `printServiceEndpoint`
    #[inline]
    pub fn endpoints(
        &self,
    ) -> requests::print_service_endpoint::PrintServiceEndpointCollection {
        mg::to(self, "endpoints")
    }
}

/// A collection of `microsoft.graph.printService`, by its URL.
///
/// For example `/print/services`.
pub type PrintServiceCollection = mg::Many<models::PrintService, PrintServiceResource>;

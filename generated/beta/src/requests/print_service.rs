// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrintService`](models::PrintService): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.print().services().id(id)`.
#[derive(Clone, Debug)]
pub struct PrintServiceResource(mg::One<models::PrintService>);

mg::builder! { PrintServiceResource: mg::One<models::PrintService> }

impl PrintServiceResource {
    /// `…/endpoints`: many [`PrintServiceEndpoint`](models::PrintServiceEndpoint).
    ///
    /// Least privileged permission to read: `PrintJob.ReadBasic` (delegated).
    #[inline]
    pub fn endpoints(
        &self,
    ) -> requests::print_service_endpoint::PrintServiceEndpointCollection {
        mg::navigate(self, "endpoints")
    }
}

/// Requests on a collection of [`PrintService`](models::PrintService): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.print().services()`.
pub type PrintServiceCollection = mg::Many<models::PrintService, PrintServiceResource>;

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.hostComponent`, by its URL.
    ///
    /// For example `/security/threatIntelligence/hostComponents/{hostComponent-id}`.
    HostComponentResource(mg::One<models::security::HostComponent>)
}

impl HostComponentResource {
    /// `…/host`: `microsoft.graph.security.host`
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::to(self, "host")
    }
}

/// A collection of `microsoft.graph.security.hostComponent`, by its URL.
///
/// For example `/security/threatIntelligence/hostComponents`.
pub type HostComponentCollection = mg::Many<
    models::security::HostComponent,
    HostComponentResource,
>;

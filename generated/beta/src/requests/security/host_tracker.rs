// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.hostTracker`, by its URL.
    ///
    /// For example `/security/threatIntelligence/hostTrackers/{hostTracker-id}`.
    HostTrackerResource(mg::One<models::security::HostTracker>)
}

impl HostTrackerResource {
    /// `…/host`: `microsoft.graph.security.host`
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::to(self, "host")
    }
}

/// A collection of `microsoft.graph.security.hostTracker`, by its URL.
///
/// For example `/security/threatIntelligence/hostTrackers`.
pub type HostTrackerCollection = mg::Many<
    models::security::HostTracker,
    HostTrackerResource,
>;

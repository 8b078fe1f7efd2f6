// @generated
use crate::{mg, models, requests};

/// Requests on one [`HostTracker`](models::security::HostTracker): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.security().threat_intelligence().host_trackers().id(id)`.
#[derive(Clone, Debug)]
pub struct HostTrackerResource(mg::One<models::security::HostTracker>);

mg::builder! { HostTrackerResource: mg::One<models::security::HostTracker> }

impl HostTrackerResource {
    /// `…/host`: [`Host`](models::security::Host).
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "host")
    }
}

/// Requests on a collection of [`HostTracker`](models::security::HostTracker): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().host_trackers()`.
pub type HostTrackerCollection = mg::Many<
    models::security::HostTracker,
    HostTrackerResource,
>;

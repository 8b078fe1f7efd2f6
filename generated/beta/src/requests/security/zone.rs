// @generated
use crate::{mg, models, requests};

/// Requests on one [`Zone`](models::security::Zone): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.security().zones().id(id)`.
#[derive(Clone, Debug)]
pub struct ZoneResource(mg::One<models::security::Zone>);

mg::builder! { ZoneResource: mg::One<models::security::Zone> }

impl ZoneResource {
    /// `…/aggregations`: many [`AggregatedEnvironment`](models::security::AggregatedEnvironment).
    ///
    /// Not available here: `get`, `list`, `create`, `update` and `delete`.
    #[inline]
    pub fn aggregations(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::security::aggregated_environment::AggregatedEnvironmentCollection,
        (
            mg::capabilities::NoGet,
            mg::capabilities::NoList,
            mg::capabilities::NoCreate,
            mg::capabilities::NoUpdate,
            mg::capabilities::NoDelete,
        ),
    > {
        mg::navigate(self, "aggregations")
    }

    /// `…/environments`: many [`Environment`](models::security::Environment).
    ///
    /// Not available here: `update`.
    #[inline]
    pub fn environments(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::security::environment::EnvironmentCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "environments")
    }
}

/// Requests on a collection of [`Zone`](models::security::Zone): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.security().zones()`.
pub type ZoneCollection = mg::Many<models::security::Zone, ZoneResource>;

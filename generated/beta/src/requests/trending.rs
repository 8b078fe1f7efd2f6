// @generated
use crate::{mg, models, requests};

/// Requests on one [`Trending`](models::Trending): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().insights().trending().id(id)`.
#[derive(Clone, Debug)]
pub struct TrendingResource(mg::One<models::Trending>);

mg::builder! { TrendingResource: mg::One<models::Trending> }

impl TrendingResource {
    /// `…/resource`: [`Entity`](models::Entity).
    #[inline]
    pub fn resource(&self) -> requests::entity::EntityResource {
        mg::navigate(self, "resource")
    }
}

/// Requests on a collection of [`Trending`](models::Trending): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.me().insights().trending()`.
pub type TrendingCollection = mg::Many<models::Trending, TrendingResource>;

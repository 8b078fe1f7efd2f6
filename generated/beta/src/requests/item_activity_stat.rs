// @generated
use crate::{mg, models, requests};

/// Requests on one [`ItemActivityStat`](models::ItemActivityStat): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.sites().id(id).analytics().all_time()`.
#[derive(Clone, Debug)]
pub struct ItemActivityStatResource(mg::One<models::ItemActivityStat>);

mg::builder! { ItemActivityStatResource: mg::One<models::ItemActivityStat> }

impl ItemActivityStatResource {
    /// `…/activities`: many [`ItemActivity`](models::ItemActivity).
    #[inline]
    pub fn activities(&self) -> requests::item_activity::ItemActivityCollection {
        mg::navigate(self, "activities")
    }
}

/// Requests on a collection of [`ItemActivityStat`](models::ItemActivityStat): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.sites().id(id).analytics().item_activity_stats()`.
pub type ItemActivityStatCollection = mg::Many<
    models::ItemActivityStat,
    ItemActivityStatResource,
>;

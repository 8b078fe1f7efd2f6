// @generated
use crate::{mg, models, requests};

/// Requests on one [`ActivityHistoryItem`](models::ActivityHistoryItem): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().activities().id(id).history_items().id(id)`.
#[derive(Clone, Debug)]
pub struct ActivityHistoryItemResource(mg::One<models::ActivityHistoryItem>);

mg::builder! { ActivityHistoryItemResource: mg::One<models::ActivityHistoryItem> }

impl ActivityHistoryItemResource {
    /// `…/activity`: [`UserActivity`](models::UserActivity).
    #[inline]
    pub fn activity(&self) -> requests::user_activity::UserActivityResource {
        mg::navigate(self, "activity")
    }
}

/// Requests on a collection of [`ActivityHistoryItem`](models::ActivityHistoryItem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().activities().id(id).history_items()`.
pub type ActivityHistoryItemCollection = mg::Many<
    models::ActivityHistoryItem,
    ActivityHistoryItemResource,
>;

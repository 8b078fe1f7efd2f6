// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserActivity`](models::UserActivity): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().activities().id(id)`.
#[derive(Clone, Debug)]
pub struct UserActivityResource(mg::One<models::UserActivity>);

mg::builder! { UserActivityResource: mg::One<models::UserActivity> }

impl UserActivityResource {
    /// `…/historyItems`: many [`ActivityHistoryItem`](models::ActivityHistoryItem).
    #[inline]
    pub fn history_items(
        &self,
    ) -> requests::activity_history_item::ActivityHistoryItemCollection {
        mg::navigate(self, "historyItems")
    }
}

/// Requests on a collection of [`UserActivity`](models::UserActivity): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.me().activities()`.
#[derive(Clone, Debug)]
pub struct UserActivityCollection(mg::Many<models::UserActivity, UserActivityResource>);

mg::builder! { UserActivityCollection: mg::Many<models::UserActivity, UserActivityResource> }

impl UserActivityCollection {
    /// `GET …/recent`.
    ///
    /// Returns a page of [`UserActivity`](models::UserActivity).
    ///
    /// Least privileged permission: `UserActivity.ReadWrite.CreatedByApp` (delegated).
    #[inline]
    pub fn recent(&self) -> mg::Request<mg::Page<models::UserActivity>> {
        self.raw().function("recent")
    }
}

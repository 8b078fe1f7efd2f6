// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userActivity`, by its URL.
    ///
    /// For example `/me/activities/{userActivity-id}`.
    UserActivityResource(mg::One<models::UserActivity>)
}

impl UserActivityResource {
    /// `…/historyItems`: many `activityHistoryItem`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `PUT …/{id}` | **UserActivity.ReadWrite.CreatedByApp** | **UserActivity.ReadWrite.CreatedByApp** |
    /// | `DELETE …/{id}` | **UserActivity.ReadWrite.CreatedByApp** | **UserActivity.ReadWrite.CreatedByApp** |
    #[inline]
    pub fn history_items(
        &self,
    ) -> requests::activity_history_item::ActivityHistoryItemCollection {
        mg::to(self, "historyItems")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.userActivity`, by its URL.
    ///
    /// For example `/me/activities`.
    UserActivityCollection(mg::Many<models::UserActivity, UserActivityResource>)
}

impl UserActivityCollection {
    /// `GET …/recent`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **UserActivity.ReadWrite.CreatedByApp** | **UserActivity.ReadWrite.CreatedByApp** |
    #[inline]
    pub fn recent(&self) -> mg::Request<mg::Page<models::UserActivity>> {
        mg::Path::function(self, "recent")
    }
}

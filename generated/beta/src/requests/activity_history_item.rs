// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.activityHistoryItem`, by its URL.
    ///
    /// For example `/me/activities/{userActivity-id}/historyItems/{activityHistoryItem-id}`.
    ActivityHistoryItemResource(mg::One<models::ActivityHistoryItem>)
}

impl ActivityHistoryItemResource {
    /// `…/activity`: `userActivity`
    #[inline]
    pub fn activity(&self) -> requests::user_activity::UserActivityResource {
        mg::to(self, "activity")
    }
}

/// A collection of `microsoft.graph.activityHistoryItem`, by its URL.
///
/// For example `/me/activities/{userActivity-id}/historyItems`.
pub type ActivityHistoryItemCollection = mg::Many<
    models::ActivityHistoryItem,
    ActivityHistoryItemResource,
>;

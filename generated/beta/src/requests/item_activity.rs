// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.itemActivity`, by its URL.
    ///
    /// For example `/sites/{site-id}/analytics/allTime/activities/{itemActivity-id}`.
    ItemActivityResource(mg::One<models::ItemActivity>)
}

impl ItemActivityResource {
    /// `…/driveItem`: `driveItem`
    #[inline]
    pub fn drive_item(&self) -> requests::drive_item::DriveItemResource {
        mg::to(self, "driveItem")
    }
}

/// A collection of `microsoft.graph.itemActivity`, by its URL.
///
/// For example `/sites/{site-id}/analytics/allTime/activities`.
pub type ItemActivityCollection = mg::Many<models::ItemActivity, ItemActivityResource>;

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.itemActivityOLD`, by its URL.
    ///
    /// For example `/drive/activities/{itemActivityOLD-id}`.
    ItemActivityOldResource(mg::One<models::ItemActivityOld>)
}

impl ItemActivityOldResource {
    /// `…/driveItem`: `driveItem`
    #[inline]
    pub fn drive_item(&self) -> requests::drive_item::DriveItemResource {
        mg::to(self, "driveItem")
    }

    /// `…/listItem`: `listItem`
    #[inline]
    pub fn list_item(&self) -> requests::list_item::ListItemResource {
        mg::to(self, "listItem")
    }
}

/// A collection of `microsoft.graph.itemActivityOLD`, by its URL.
///
/// For example `/drive/activities`.
pub type ItemActivityOldCollection = mg::Many<
    models::ItemActivityOld,
    ItemActivityOldResource,
>;

// @generated
use crate::{mg, models, requests};

/// Requests on one [`ItemActivity`](models::ItemActivity): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.sites().id(id).analytics().all_time().activities().id(id)`.
#[derive(Clone, Debug)]
pub struct ItemActivityResource(mg::One<models::ItemActivity>);

mg::builder! { ItemActivityResource: mg::One<models::ItemActivity> }

impl ItemActivityResource {
    /// `…/driveItem`: [`DriveItem`](models::DriveItem).
    #[inline]
    pub fn drive_item(&self) -> requests::drive_item::DriveItemResource {
        mg::navigate(self, "driveItem")
    }
}

/// Requests on a collection of [`ItemActivity`](models::ItemActivity): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.sites().id(id).analytics().all_time().activities()`.
pub type ItemActivityCollection = mg::Many<models::ItemActivity, ItemActivityResource>;

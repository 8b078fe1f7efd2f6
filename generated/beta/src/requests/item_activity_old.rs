// @generated
use crate::{mg, models, requests};

/// Requests on one [`ItemActivityOld`](models::ItemActivityOld): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.drive().activities().id(id)`.
#[derive(Clone, Debug)]
pub struct ItemActivityOldResource(mg::One<models::ItemActivityOld>);

mg::builder! { ItemActivityOldResource: mg::One<models::ItemActivityOld> }

impl ItemActivityOldResource {
    /// `…/driveItem`: [`DriveItem`](models::DriveItem).
    #[inline]
    pub fn drive_item(&self) -> requests::drive_item::DriveItemResource {
        mg::navigate(self, "driveItem")
    }

    /// `…/listItem`: [`ListItem`](models::ListItem).
    #[inline]
    pub fn list_item(&self) -> requests::list_item::ListItemResource {
        mg::navigate(self, "listItem")
    }
}

/// Requests on a collection of [`ItemActivityOld`](models::ItemActivityOld): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.drive().activities()`.
pub type ItemActivityOldCollection = mg::Many<
    models::ItemActivityOld,
    ItemActivityOldResource,
>;

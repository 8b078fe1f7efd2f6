// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.drive`, by its URL.
    ///
    /// For example `/drive`.
    DriveResource(mg::One<models::Drive, requests::base_item::BaseItemResource>)
}

impl DriveResource {
    /// `…/activities`: many `itemActivityOLD`
    #[inline]
    pub fn activities(&self) -> requests::item_activity_old::ItemActivityOldCollection {
        mg::to(self, "activities")
    }

    /// `…/bundles`: many `driveItem`
    #[inline]
    pub fn bundles(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "bundles")
    }

    /// `…/following`: many `driveItem`
    #[inline]
    pub fn following(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "following")
    }

    /// `…/items`: many `driveItem`
    #[inline]
    pub fn items(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "items")
    }

    /// `…/list`: `list`
    #[inline]
    pub fn list_(&self) -> requests::list::ListResource {
        mg::to(self, "list")
    }

    /// `…/root`: `driveItem`
    #[inline]
    pub fn root(&self) -> requests::drive_item::DriveItemResource {
        mg::to(self, "root")
    }

    /// `…/special`: many `driveItem`
    #[inline]
    pub fn special(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "special")
    }

    /// `GET …/recent`
    #[inline]
    pub fn recent(&self) -> mg::Request<mg::Page<models::DriveItem>> {
        mg::Path::function(self, "recent")
    }

    /// `GET …/search(q=…)`
    #[inline]
    pub fn search(
        &self,
        parameters: Search,
    ) -> mg::Request<mg::Page<models::DriveItem>> {
        mg::Path::function_with(self, "search", &parameters)
    }

    /// `GET …/sharedWithMe`
    #[inline]
    pub fn shared_with_me(&self) -> mg::Request<mg::Page<models::DriveItem>> {
        mg::Path::function(self, "sharedWithMe")
    }
}

/// A collection of `microsoft.graph.drive`, by its URL.
///
/// For example `/drives`.
pub type DriveCollection = mg::Many<models::Drive, DriveResource>;

mg::record! {
    /// Parameters of `microsoft.graph.search`.
    Search "microsoft.graph.search" "parameters";
    /// `q`: String
    q "q": String,
}

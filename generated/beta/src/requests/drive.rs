// @generated
use crate::{mg, models, requests};

/// Requests on one [`Drive`](models::Drive): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.drive()`.
#[derive(Clone, Debug)]
pub struct DriveResource(mg::One<models::Drive, requests::base_item::BaseItemResource>);

mg::builder! { DriveResource: mg::One<models::Drive, requests::base_item::BaseItemResource> }

impl DriveResource {
    /// `…/activities`: many [`ItemActivityOld`](models::ItemActivityOld).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application).
    #[inline]
    pub fn activities(&self) -> requests::item_activity_old::ItemActivityOldCollection {
        mg::navigate(self, "activities")
    }

    /// `…/bundles`: many [`DriveItem`](models::DriveItem).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated, personal account). Reference:
    /// [create].
    ///
    /// [create]: https://learn.microsoft.com/graph/api/drive-post-bundles?view=graph-rest-beta
    #[inline]
    pub fn bundles(&self) -> requests::drive_item::DriveItemCollection {
        mg::navigate(self, "bundles")
    }

    /// `…/following`: many [`DriveItem`](models::DriveItem).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated), `Files.Read.All`
    /// (application). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/drive-list-following?view=graph-rest-beta
    #[inline]
    pub fn following(&self) -> requests::drive_item::DriveItemCollection {
        mg::navigate(self, "following")
    }

    /// `…/items`: many [`DriveItem`](models::DriveItem).
    ///
    /// Reference: [get], [update], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/driveitem-move?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-beta
    #[inline]
    pub fn items(&self) -> requests::drive_item::DriveItemCollection {
        mg::navigate(self, "items")
    }

    /// `…/list`: [`List`](models::List).
    #[inline]
    pub fn list_(&self) -> requests::list::ListResource {
        mg::navigate(self, "list")
    }

    /// `…/root`: [`DriveItem`](models::DriveItem).
    #[inline]
    pub fn root(&self) -> requests::drive_item::DriveItemResource {
        mg::navigate(self, "root")
    }

    /// `…/special`: many [`DriveItem`](models::DriveItem).
    ///
    /// Reference: [get].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/drive-get-specialfolder?view=graph-rest-beta
    #[inline]
    pub fn special(&self) -> requests::drive_item::DriveItemCollection {
        mg::navigate(self, "special")
    }

    /// `GET …/recent`.
    ///
    /// Returns 200 with a page of [`DriveItem`](models::DriveItem).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/drive-recent?view=graph-rest-beta
    #[deprecated(
        note = "deprecated since 2025-11-13, to be removed on 2027-11-01 (revision 2025-11/Removal)"
    )]
    #[inline]
    pub fn recent(&self) -> mg::Request<mg::Page<models::DriveItem>> {
        self.raw().function("recent")
    }

    /// `GET …/search(q=…)`.
    ///
    /// Returns a page of [`DriveItem`](models::DriveItem).
    #[inline]
    pub fn search(
        &self,
        parameters: impl Into<Search>,
    ) -> mg::Request<mg::Page<models::DriveItem>> {
        self.raw().function_with("search", &parameters.into())
    }

    /// `GET …/sharedWithMe`.
    ///
    /// Returns 200 with a page of [`DriveItem`](models::DriveItem).
    ///
    /// The permissions it needs depend on the path. [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/drive-sharedwithme?view=graph-rest-beta
    #[deprecated(
        note = "deprecated since 2025-11-13, to be removed on 2027-11-01 (revision 2025-11/Removal)"
    )]
    #[inline]
    pub fn shared_with_me(&self) -> mg::Request<mg::Page<models::DriveItem>> {
        self.raw().function("sharedWithMe")
    }
}

/// Requests on a collection of [`Drive`](models::Drive): `list`, `create`, `count`, `id` for one of
/// them.
///
/// For example `graph.drives()`.
pub type DriveCollection = mg::Many<models::Drive, DriveResource>;

/// Parameters of [`DriveResource::search`].
///
/// A call can pass `q` alone.
pub struct Search {
    /// `q`.
    pub q: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Search: "microsoft.graph.search", parameters;
    q: "q",
}

mg::required_parameters! {
    Search;
    q: String,
}

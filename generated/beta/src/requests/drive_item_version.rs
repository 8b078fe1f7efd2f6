// @generated
use crate::{mg, models};

/// Requests on one [`DriveItemVersion`](models::DriveItemVersion): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.drive().root().versions().id(id)`.
#[derive(Clone, Debug)]
pub struct DriveItemVersionResource(mg::One<models::DriveItemVersion>);

mg::builder! { DriveItemVersionResource: mg::One<models::DriveItemVersion> }

impl DriveItemVersionResource {
    /// `…/content`: the content of the stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }

    /// `POST …/restoreVersion`.
    ///
    /// Returns no body.
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn restore_version(&self) -> mg::Request<()> {
        self.raw().action("restoreVersion")
    }
}

/// Requests on a collection of [`DriveItemVersion`](models::DriveItemVersion): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.drive().root().versions()`.
pub type DriveItemVersionCollection = mg::Many<
    models::DriveItemVersion,
    DriveItemVersionResource,
>;

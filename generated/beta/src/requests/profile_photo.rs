// @generated
use crate::{mg, models};

/// Requests on one [`ProfilePhoto`](models::ProfilePhoto): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().photo()`.
#[derive(Clone, Debug)]
pub struct ProfilePhotoResource(mg::One<models::ProfilePhoto>);

mg::builder! { ProfilePhotoResource: mg::One<models::ProfilePhoto> }

impl ProfilePhotoResource {
    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().media()
    }
}

/// Requests on a collection of [`ProfilePhoto`](models::ProfilePhoto): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().photos()`.
pub type ProfilePhotoCollection = mg::Many<models::ProfilePhoto, ProfilePhotoResource>;

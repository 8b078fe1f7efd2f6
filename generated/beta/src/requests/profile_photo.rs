// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.profilePhoto`, by its URL.
    ///
    /// For example `/me/photo`.
    ProfilePhotoResource(mg::One<models::ProfilePhoto>)
}

impl ProfilePhotoResource {
    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }
}

/// A collection of `microsoft.graph.profilePhoto`, by its URL.
///
/// For example `/me/photos`.
pub type ProfilePhotoCollection = mg::Many<models::ProfilePhoto, ProfilePhotoResource>;

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.profilePhoto`][reference], derived from [`Entity`](super::Entity),
/// with a media stream.
///
/// Requests: [`ProfilePhotoCollection`](crate::requests::profile_photo::ProfilePhotoCollection),
/// for example `graph.me().photos()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-beta
pub struct ProfilePhoto {
    /// `height`.
    pub height: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `width`.
    pub width: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProfilePhoto: "microsoft.graph.profilePhoto", entity stream, base super::Entity;
    height: "height",
    id: "id" key required,
    width: "width",
}

mg::derived_from! { ProfilePhoto: super::Entity }

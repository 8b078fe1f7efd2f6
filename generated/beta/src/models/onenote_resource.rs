// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onenoteResource`][reference], derived from
/// [`OnenoteEntityBaseModel`](super::OnenoteEntityBaseModel), with a media stream.
///
/// Requests:
/// [`OnenoteResourceCollection`](crate::requests::onenote_resource::OnenoteResourceCollection), for
/// example `graph.me().onenote().resources()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/onenoteresource?view=graph-rest-beta
pub struct OnenoteResource {
    /// `contentUrl`.
    pub content_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `self`.
    pub self_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnenoteResource: "microsoft.graph.onenoteResource", entity stream, base super::OnenoteEntityBaseModel;
    content_url: "contentUrl",
    id: "id" key required,
    self_: "self",
}

mg::derived_from! { OnenoteResource: super::OnenoteEntityBaseModel, super::Entity }

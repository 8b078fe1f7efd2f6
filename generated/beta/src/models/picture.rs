// @generated
use crate::mg;

/// Entity type [`microsoft.graph.picture`][reference].
///
/// Requests: [`PictureCollection`](crate::requests::picture::PictureCollection), for example
/// `graph.financials().companies().id(id).picture()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/picture?view=graph-rest-beta
pub struct Picture {
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `height`.
    pub height: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// `width`.
    pub width: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Picture: "microsoft.graph.picture", entity;
    content_type: "contentType",
    height: "height",
    id: "id" key required,
    width: "width",
}

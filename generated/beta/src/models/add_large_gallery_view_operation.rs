// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.addLargeGalleryViewOperation`][reference], derived from
/// [`CommsOperation`](super::CommsOperation).
///
/// Requests: [`AddLargeGalleryViewOperationCollection`], for example
/// `graph.app().calls().id(id).operations().cast_to_add_large_gallery_view_operation()`.
///
/// [`AddLargeGalleryViewOperationCollection`]: crate::requests::add_large_gallery_view_operation::AddLargeGalleryViewOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/addlargegalleryviewoperation?view=graph-rest-beta
pub struct AddLargeGalleryViewOperation {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resultInfo`.
    pub result_info: mg::Field<mg::Boxed<super::ResultInfo>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::OperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddLargeGalleryViewOperation: "microsoft.graph.addLargeGalleryViewOperation", entity open, base super::CommsOperation;
    client_context: "clientContext",
    id: "id" key required,
    result_info: "resultInfo",
    status: "status" required,
}

mg::derived_from! { AddLargeGalleryViewOperation: super::CommsOperation, super::Entity }

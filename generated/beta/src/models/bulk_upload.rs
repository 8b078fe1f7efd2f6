// @generated
use crate::mg;

/// Entity type [`microsoft.graph.bulkUpload`][reference], derived from [`Entity`](super::Entity),
/// with a media stream.
///
/// Requests: [`BulkUploadResource`](crate::requests::bulk_upload::BulkUploadResource), for example
/// `graph.applications().id(id).synchronization().jobs().id(id).bulk_upload()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/bulkupload?view=graph-rest-beta
pub struct BulkUpload {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BulkUpload: "microsoft.graph.bulkUpload", entity stream, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { BulkUpload: super::Entity }

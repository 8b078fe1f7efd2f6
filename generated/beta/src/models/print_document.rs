// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printDocument`][reference], derived from
/// [`Entity`](super::Entity), with a media stream.
///
/// Requests: [`PrintDocumentCollection`](crate::requests::print_document::PrintDocumentCollection),
/// for example `graph.print().printer_shares().id(id).jobs().id(id).documents()`.
///
/// Operations: `create_upload_session`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/printdocument?view=graph-rest-beta
pub struct PrintDocument {
    /// `configuration`. Never null.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub configuration: mg::Field<mg::Boxed<super::PrinterDocumentConfiguration>>,
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `downloadedDateTime`.
    pub downloaded_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `size`. Never null.
    pub size: mg::Field<i64>,
    /// `uploadedDateTime`.
    pub uploaded_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintDocument: "microsoft.graph.printDocument", entity stream, base super::Entity;
    configuration: "configuration" required deprecated,
    content_type: "contentType",
    display_name: "displayName",
    downloaded_date_time: "downloadedDateTime",
    id: "id" key required,
    size: "size" required,
    uploaded_date_time: "uploadedDateTime",
}

mg::derived_from! { PrintDocument: super::Entity }

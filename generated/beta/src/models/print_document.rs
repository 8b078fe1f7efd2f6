// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printDocument`, an entity type derived from `microsoft.graph.entity`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printdocument?view=graph-rest-beta>
    PrintDocument "microsoft.graph.printDocument" "entity stream" : super::Entity;
    /// `configuration`: printerDocumentConfiguration, not null
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    configuration "configuration" "rd": mg::Boxed<super::PrinterDocumentConfiguration>,
    /// `contentType`: String
    content_type "contentType": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `downloadedDateTime`: DateTimeOffset
    downloaded_date_time "downloadedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `size`: Int64, not null
    size "size" "r": i64,
    /// `uploadedDateTime`: DateTimeOffset
    uploaded_date_time "uploadedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { PrintDocument: super::Entity }

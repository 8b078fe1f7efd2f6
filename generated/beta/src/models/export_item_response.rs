// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exportItemResponse`, a complex type.
    #[deprecated(note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)")]
    ExportItemResponse "microsoft.graph.exportItemResponse" "complex";
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `data`: Stream
    data "data": mg::Binary,
    /// `error`: mailTipsError
    error "error": mg::Boxed<super::MailTipsError>,
    /// `itemId`: String
    item_id "itemId": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exportItemResponse`, a complex type.
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

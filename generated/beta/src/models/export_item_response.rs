// @generated
use crate::mg;

/// Complex type `microsoft.graph.exportItemResponse`.
#[deprecated(
    note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
)]
pub struct ExportItemResponse {
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `data`.
    pub data: mg::Field<mg::Binary>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::MailTipsError>>,
    /// `itemId`.
    pub item_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExportItemResponse: "microsoft.graph.exportItemResponse", complex;
    change_key: "changeKey",
    data: "data",
    error: "error",
    item_id: "itemId",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.resultInfo`.
pub struct ResultInfo {
    /// `code`. Never null.
    pub code: mg::Field<i32>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `subcode`. Never null.
    pub subcode: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResultInfo: "microsoft.graph.resultInfo", complex;
    code: "code" required,
    message: "message",
    subcode: "subcode" required,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.outOfOfficeSettings`.
pub struct OutOfOfficeSettings {
    /// `isOutOfOffice`.
    pub is_out_of_office: mg::Field<bool>,
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutOfOfficeSettings: "microsoft.graph.outOfOfficeSettings", complex;
    is_out_of_office: "isOutOfOffice",
    message: "message",
}

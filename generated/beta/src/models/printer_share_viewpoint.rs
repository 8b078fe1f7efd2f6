// @generated
use crate::mg;

/// Complex type `microsoft.graph.printerShareViewpoint`.
pub struct PrinterShareViewpoint {
    /// `lastUsedDateTime`.
    pub last_used_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrinterShareViewpoint: "microsoft.graph.printerShareViewpoint", complex;
    last_used_date_time: "lastUsedDateTime",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.validityDate`.
pub struct ValidityDate {
    /// `endDateTime`. Never null.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidityDate: "microsoft.graph.networkaccess.validityDate", complex;
    end_date_time: "endDateTime" required,
    start_date_time: "startDateTime" required,
}

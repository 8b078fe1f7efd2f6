// @generated
use crate::mg;

/// Complex type `microsoft.graph.dateTimeTimeZone`.
pub struct DateTimeTimeZone {
    /// `dateTime`. Never null.
    pub date_time: mg::Field<String>,
    /// `timeZone`.
    pub time_zone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DateTimeTimeZone: "microsoft.graph.dateTimeTimeZone", complex;
    date_time: "dateTime" required,
    time_zone: "timeZone",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.dateTimeTimeZoneType`.
pub struct DateTimeTimeZoneType {
    /// `dateTime`. Never null.
    pub date_time: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DateTimeTimeZoneType: "microsoft.graph.dateTimeTimeZoneType", complex;
    date_time: "dateTime" required,
}

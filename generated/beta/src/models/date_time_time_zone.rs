// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dateTimeTimeZone`, a complex type.
    DateTimeTimeZone "microsoft.graph.dateTimeTimeZone" "complex";
    /// `dateTime`: String, not null
    date_time "dateTime" "r": String,
    /// `timeZone`: String
    time_zone "timeZone": String,
}

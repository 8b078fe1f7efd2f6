// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dateTimeTimeZoneType`, a complex type.
    DateTimeTimeZoneType "microsoft.graph.dateTimeTimeZoneType" "complex";
    /// `dateTime`: String, not null
    date_time "dateTime" "r": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeZoneInformation`, a complex type.
    TimeZoneInformation "microsoft.graph.timeZoneInformation" "complex";
    /// `alias`: String
    alias "alias": String,
    /// `displayName`: String
    display_name "displayName": String,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeZoneInformation`.
pub struct TimeZoneInformation {
    /// `alias`.
    pub alias: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeZoneInformation: "microsoft.graph.timeZoneInformation", complex;
    alias: "alias",
    display_name: "displayName",
}

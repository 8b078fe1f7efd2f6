// @generated
use crate::mg;

/// Complex type `microsoft.graph.personNamePronounciation`.
pub struct PersonNamePronounciation {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `first`.
    pub first: mg::Field<String>,
    /// `last`.
    pub last: mg::Field<String>,
    /// `maiden`.
    pub maiden: mg::Field<String>,
    /// `middle`.
    pub middle: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PersonNamePronounciation: "microsoft.graph.personNamePronounciation", complex;
    display_name: "displayName",
    first: "first",
    last: "last",
    maiden: "maiden",
    middle: "middle",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.parentalControlSettings`.
pub struct ParentalControlSettings {
    /// `countriesBlockedForMinors`.
    pub countries_blocked_for_minors: mg::Field<Vec<String>>,
    /// `legalAgeGroupRule`.
    pub legal_age_group_rule: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ParentalControlSettings: "microsoft.graph.parentalControlSettings", complex;
    countries_blocked_for_minors: "countriesBlockedForMinors",
    legal_age_group_rule: "legalAgeGroupRule",
}

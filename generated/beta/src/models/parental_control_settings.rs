// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.parentalControlSettings`, a complex type.
    ParentalControlSettings "microsoft.graph.parentalControlSettings" "complex";
    /// `countriesBlockedForMinors`: Collection(String)
    countries_blocked_for_minors "countriesBlockedForMinors": Vec<String>,
    /// `legalAgeGroupRule`: String
    legal_age_group_rule "legalAgeGroupRule": String,
}

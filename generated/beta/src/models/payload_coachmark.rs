// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.payloadCoachmark`, a complex type.
    PayloadCoachmark "microsoft.graph.payloadCoachmark" "complex";
    /// `coachmarkLocation`: coachmarkLocation
    coachmark_location "coachmarkLocation": mg::Boxed<super::CoachmarkLocation>,
    /// `description`: String
    description "description": String,
    /// `indicator`: String
    indicator "indicator": String,
    /// `isValid`: Boolean
    is_valid "isValid": bool,
    /// `language`: String
    language "language": String,
    /// `order`: String
    order "order": String,
}

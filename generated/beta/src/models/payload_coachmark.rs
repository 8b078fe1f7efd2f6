// @generated
use crate::mg;

/// Complex type `microsoft.graph.payloadCoachmark`.
pub struct PayloadCoachmark {
    /// `coachmarkLocation`.
    pub coachmark_location: mg::Field<mg::Boxed<super::CoachmarkLocation>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `indicator`.
    pub indicator: mg::Field<String>,
    /// `isValid`.
    pub is_valid: mg::Field<bool>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `order`.
    pub order: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PayloadCoachmark: "microsoft.graph.payloadCoachmark", complex;
    coachmark_location: "coachmarkLocation",
    description: "description",
    indicator: "indicator",
    is_valid: "isValid",
    language: "language",
    order: "order",
}

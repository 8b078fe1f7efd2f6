// @generated
use crate::mg;

/// Complex type `microsoft.graph.rubricCriterion`.
pub struct RubricCriterion {
    /// `description`.
    pub description: mg::Field<mg::Boxed<super::EducationItemBody>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RubricCriterion: "microsoft.graph.rubricCriterion", complex;
    description: "description",
}

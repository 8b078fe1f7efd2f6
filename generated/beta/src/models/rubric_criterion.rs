// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rubricCriterion`, a complex type.
    RubricCriterion "microsoft.graph.rubricCriterion" "complex";
    /// `description`: educationItemBody
    description "description": mg::Boxed<super::EducationItemBody>,
}

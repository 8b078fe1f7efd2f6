// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rubricQuality`, a complex type.
    RubricQuality "microsoft.graph.rubricQuality" "complex";
    /// `criteria`: Collection(rubricCriterion)
    criteria "criteria": Vec<super::RubricCriterion>,
    /// `description`: educationItemBody
    description "description": mg::Boxed<super::EducationItemBody>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `qualityId`: String
    quality_id "qualityId": String,
    /// `weight`: Single
    weight "weight": f32,
}

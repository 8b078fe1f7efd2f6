// @generated
use crate::mg;

/// Complex type `microsoft.graph.rubricQuality`.
pub struct RubricQuality {
    /// `criteria`.
    pub criteria: mg::Field<Vec<super::RubricCriterion>>,
    /// `description`.
    pub description: mg::Field<mg::Boxed<super::EducationItemBody>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `qualityId`.
    pub quality_id: mg::Field<String>,
    /// `weight`.
    pub weight: mg::Field<f32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RubricQuality: "microsoft.graph.rubricQuality", complex;
    criteria: "criteria",
    description: "description",
    display_name: "displayName",
    quality_id: "qualityId",
    weight: "weight",
}

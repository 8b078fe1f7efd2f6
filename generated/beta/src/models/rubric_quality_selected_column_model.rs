// @generated
use crate::mg;

/// Complex type `microsoft.graph.rubricQualitySelectedColumnModel`.
pub struct RubricQualitySelectedColumnModel {
    /// `columnId`.
    pub column_id: mg::Field<String>,
    /// `qualityId`.
    pub quality_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RubricQualitySelectedColumnModel: "microsoft.graph.rubricQualitySelectedColumnModel", complex;
    column_id: "columnId",
    quality_id: "qualityId",
}

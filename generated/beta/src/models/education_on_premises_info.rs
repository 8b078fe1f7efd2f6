// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationOnPremisesInfo`.
pub struct EducationOnPremisesInfo {
    /// `immutableId`.
    pub immutable_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationOnPremisesInfo: "microsoft.graph.educationOnPremisesInfo", complex;
    immutable_id: "immutableId",
}

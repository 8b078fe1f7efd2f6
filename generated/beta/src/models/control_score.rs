// @generated
use crate::mg;

/// Open complex type `microsoft.graph.controlScore`.
pub struct ControlScore {
    /// `controlCategory`.
    pub control_category: mg::Field<String>,
    /// `controlName`.
    pub control_name: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `score`.
    pub score: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ControlScore: "microsoft.graph.controlScore", complex open;
    control_category: "controlCategory",
    control_name: "controlName",
    description: "description",
    score: "score",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.mitreTechnique`.
pub struct MitreTechnique {
    /// `subTechniques`.
    pub sub_techniques: mg::Field<Vec<String>>,
    /// `technique`. Never null.
    pub technique: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MitreTechnique: "microsoft.graph.security.mitreTechnique", complex;
    sub_techniques: "subTechniques",
    technique: "technique" required,
}

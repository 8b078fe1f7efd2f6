// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mitreTechnique`, a complex type.
    MitreTechnique "microsoft.graph.security.mitreTechnique" "complex";
    /// `subTechniques`: Collection(String)
    sub_techniques "subTechniques": Vec<String>,
    /// `technique`: String, not null
    technique "technique" "r": String,
}

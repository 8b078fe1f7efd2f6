// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mitreTactic`, a complex type.
    MitreTactic "microsoft.graph.security.mitreTactic" "complex";
    /// `tactic`: String
    tactic "tactic": String,
    /// `techniques`: Collection(microsoft.graph.security.mitreTechnique)
    techniques "techniques": Vec<super::MitreTechnique>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mitreTactic`, a complex type.
    MitreTactic "microsoft.graph.security.mitreTactic" "complex";
    /// `tactic`: String, not null
    tactic "tactic" "r": String,
    /// `techniques`: Collection(microsoft.graph.security.mitreTechnique), items not null
    techniques "techniques" "r": Vec<super::MitreTechnique>,
}

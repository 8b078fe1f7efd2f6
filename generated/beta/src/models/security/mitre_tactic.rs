// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.mitreTactic`.
pub struct MitreTactic {
    /// `tactic`. Never null.
    pub tactic: mg::Field<String>,
    /// `techniques`.
    pub techniques: mg::Field<Vec<super::MitreTechnique>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MitreTactic: "microsoft.graph.security.mitreTactic", complex;
    tactic: "tactic" required,
    techniques: "techniques" required,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessFilter`.
pub struct ConditionalAccessFilter {
    /// `mode`. Never null.
    pub mode: mg::Field<mg::Open<super::FilterMode>>,
    /// `rule`. Never null.
    pub rule: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessFilter: "microsoft.graph.conditionalAccessFilter", complex;
    mode: "mode" required,
    rule: "rule" required,
}

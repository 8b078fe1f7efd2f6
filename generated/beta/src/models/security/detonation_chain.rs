// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.detonationChain`.
pub struct DetonationChain {
    /// `childNodes`.
    pub child_nodes: mg::Field<Vec<super::DetonationChain>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DetonationChain: "microsoft.graph.security.detonationChain", complex;
    child_nodes: "childNodes",
    value: "value",
}

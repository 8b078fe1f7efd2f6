// @generated
use crate::mg;

/// Complex type `microsoft.graph.connectivityParameterEntry`.
pub struct ConnectivityParameterEntry {
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectivityParameterEntry: "microsoft.graph.connectivityParameterEntry", complex;
    value: "value",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.connectivityParameterEntry`, a complex type.
    ConnectivityParameterEntry "microsoft.graph.connectivityParameterEntry" "complex";
    /// `value`: String
    value "value": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tlsInspectionMatchingConditions`, a complex type.
    TlsInspectionMatchingConditions "microsoft.graph.networkaccess.tlsInspectionMatchingConditions" "complex";
    /// `destinations`: Collection(microsoft.graph.networkaccess.tlsInspectionDestination), items not null
    destinations "destinations" "r": Vec<super::TlsInspectionDestination>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allowedDataLocationInfo`, an open complex type.
    AllowedDataLocationInfo "microsoft.graph.allowedDataLocationInfo" "complex open";
}

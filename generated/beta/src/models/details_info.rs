// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.detailsInfo`, an open complex type.
    DetailsInfo "microsoft.graph.detailsInfo" "complex open";
}

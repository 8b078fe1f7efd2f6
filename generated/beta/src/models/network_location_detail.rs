// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkLocationDetail`, a complex type.
    NetworkLocationDetail "microsoft.graph.networkLocationDetail" "complex";
    /// `networkNames`: Collection(String)
    network_names "networkNames": Vec<String>,
    /// `networkType`: networkType
    network_type "networkType": mg::Open<super::NetworkType>,
}

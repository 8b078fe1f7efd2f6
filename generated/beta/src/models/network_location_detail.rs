// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkLocationDetail`.
pub struct NetworkLocationDetail {
    /// `networkNames`.
    pub network_names: mg::Field<Vec<String>>,
    /// `networkType`.
    pub network_type: mg::Field<mg::Open<super::NetworkType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NetworkLocationDetail: "microsoft.graph.networkLocationDetail", complex;
    network_names: "networkNames",
    network_type: "networkType",
}

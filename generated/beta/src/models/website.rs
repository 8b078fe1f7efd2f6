// @generated
use crate::mg;

/// Complex type `microsoft.graph.website`.
pub struct Website {
    /// `address`.
    pub address: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::WebsiteType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Website: "microsoft.graph.website", complex;
    address: "address",
    display_name: "displayName",
    type_: "type",
}

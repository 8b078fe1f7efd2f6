// @generated
use crate::mg;

/// Complex type `microsoft.graph.insightIdentity`.
pub struct InsightIdentity {
    /// `address`.
    pub address: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InsightIdentity: "microsoft.graph.insightIdentity", complex;
    address: "address",
    display_name: "displayName",
    id: "id",
}

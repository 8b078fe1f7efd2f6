// @generated
use crate::mg;

/// Complex type `microsoft.graph.resourceReference`.
pub struct ResourceReference {
    /// `id`.
    pub id: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceReference: "microsoft.graph.resourceReference", complex;
    id: "id",
    type_: "type",
    web_url: "webUrl",
}

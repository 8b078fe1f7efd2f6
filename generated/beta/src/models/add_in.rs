// @generated
use crate::mg;

/// Complex type `microsoft.graph.addIn`.
pub struct AddIn {
    /// `id`.
    pub id: mg::Field<mg::Guid>,
    /// `properties`.
    pub properties: mg::Field<Vec<super::KeyValue>>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddIn: "microsoft.graph.addIn", complex;
    id: "id",
    properties: "properties" required,
    type_: "type" required,
}

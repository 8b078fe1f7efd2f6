// @generated
use crate::mg;

/// Complex type `microsoft.graph.dataStoreField`.
pub struct DataStoreField {
    /// `name`.
    pub name: mg::Field<String>,
    /// `searchable`.
    pub searchable: mg::Field<bool>,
    /// `unique`.
    pub unique: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataStoreField: "microsoft.graph.dataStoreField", complex;
    name: "name",
    searchable: "searchable",
    unique: "unique",
}

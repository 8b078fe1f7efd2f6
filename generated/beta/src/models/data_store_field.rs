// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataStoreField`, a complex type.
    DataStoreField "microsoft.graph.dataStoreField" "complex";
    /// `name`: String
    name "name": String,
    /// `searchable`: Boolean
    searchable "searchable": bool,
    /// `unique`: Boolean
    unique "unique": bool,
}

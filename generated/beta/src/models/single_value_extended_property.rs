// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.singleValueExtendedProperty`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/singlevalueextendedproperty?view=graph-rest-beta>
    SingleValueExtendedProperty "microsoft.graph.singleValueExtendedProperty" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `value`: String
    value "value": String,
}

mg::derived_from! { SingleValueExtendedProperty: super::Entity }

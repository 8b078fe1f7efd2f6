// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.singleValueLegacyExtendedProperty`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/singlevaluelegacyextendedproperty?view=graph-rest-beta>
    SingleValueLegacyExtendedProperty "microsoft.graph.singleValueLegacyExtendedProperty" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `value`: String
    value "value": String,
}

mg::derived_from! { SingleValueLegacyExtendedProperty: super::Entity }

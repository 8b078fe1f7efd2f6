// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.multiValueLegacyExtendedProperty`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/multivaluelegacyextendedproperty?view=graph-rest-beta>
    MultiValueLegacyExtendedProperty "microsoft.graph.multiValueLegacyExtendedProperty" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `value`: Collection(String)
    value "value": Vec<String>,
}

mg::derived_from! { MultiValueLegacyExtendedProperty: super::Entity }

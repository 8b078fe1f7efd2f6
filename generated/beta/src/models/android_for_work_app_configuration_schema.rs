// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidForWorkAppConfigurationSchema`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidforworkappconfigurationschema?view=graph-rest-beta>
    AndroidForWorkAppConfigurationSchema "microsoft.graph.androidForWorkAppConfigurationSchema" "entity" : super::Entity;
    /// `exampleJson`: Binary
    example_json "exampleJson": mg::Binary,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `schemaItems`: Collection(androidForWorkAppConfigurationSchemaItem)
    schema_items "schemaItems": Vec<super::AndroidForWorkAppConfigurationSchemaItem>,
}

mg::derived_from! { AndroidForWorkAppConfigurationSchema: super::Entity }

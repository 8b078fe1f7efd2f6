// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidAppConfigurationSchema`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidappconfigurationschema?view=graph-rest-beta>
    AndroidAppConfigurationSchema "microsoft.graph.androidAppConfigurationSchema" "entity" : super::Entity;
    /// `exampleJson`: Binary
    example_json "exampleJson": mg::Binary,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `nestedSchemaItems`: Collection(appConfigurationSchemaItemType)
    nested_schema_items "nestedSchemaItems": Vec<super::AppConfigurationSchemaItemType>,
    /// `schemaItems`: Collection(appConfigurationSchemaItemType)
    schema_items "schemaItems": Vec<super::AppConfigurationSchemaItemType>,
}

mg::derived_from! { AndroidAppConfigurationSchema: super::Entity }

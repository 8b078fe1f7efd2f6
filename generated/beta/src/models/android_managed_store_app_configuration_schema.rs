// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidManagedStoreAppConfigurationSchema`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidmanagedstoreappconfigurationschema?view=graph-rest-beta>
    AndroidManagedStoreAppConfigurationSchema "microsoft.graph.androidManagedStoreAppConfigurationSchema" "entity" : super::Entity;
    /// `exampleJson`: Binary
    example_json "exampleJson": mg::Binary,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `nestedSchemaItems`: Collection(androidManagedStoreAppConfigurationSchemaItem)
    nested_schema_items "nestedSchemaItems": Vec<super::AndroidManagedStoreAppConfigurationSchemaItem>,
    /// `schemaItems`: Collection(androidManagedStoreAppConfigurationSchemaItem)
    schema_items "schemaItems": Vec<super::AndroidManagedStoreAppConfigurationSchemaItem>,
}

mg::derived_from! { AndroidManagedStoreAppConfigurationSchema: super::Entity }

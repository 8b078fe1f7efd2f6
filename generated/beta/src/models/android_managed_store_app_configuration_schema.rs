// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidManagedStoreAppConfigurationSchema`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`AndroidManagedStoreAppConfigurationSchemaCollection`], for example
/// `graph.device_management().android_managed_store_app_configuration_schemas()`.
///
/// [`AndroidManagedStoreAppConfigurationSchemaCollection`]: crate::requests::android_managed_store_app_configuration_schema::AndroidManagedStoreAppConfigurationSchemaCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidmanagedstoreappconfigurationschema?view=graph-rest-beta
pub struct AndroidManagedStoreAppConfigurationSchema {
    /// `exampleJson`.
    pub example_json: mg::Field<mg::Binary>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `nestedSchemaItems`.
    pub nested_schema_items: mg::Field<
        Vec<super::AndroidManagedStoreAppConfigurationSchemaItem>,
    >,
    /// `schemaItems`.
    pub schema_items: mg::Field<
        Vec<super::AndroidManagedStoreAppConfigurationSchemaItem>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidManagedStoreAppConfigurationSchema: "microsoft.graph.androidManagedStoreAppConfigurationSchema", entity, base super::Entity;
    example_json: "exampleJson",
    id: "id" key required,
    nested_schema_items: "nestedSchemaItems",
    schema_items: "schemaItems",
}

mg::derived_from! { AndroidManagedStoreAppConfigurationSchema: super::Entity }

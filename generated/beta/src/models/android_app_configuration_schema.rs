// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidAppConfigurationSchema`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AndroidAppConfigurationSchemaResource`], for example
/// `graph.device_management().android_app_configuration_schema()`.
///
/// Operations: `retrieve_schema`.
///
/// [`AndroidAppConfigurationSchemaResource`]: crate::requests::android_app_configuration_schema::AndroidAppConfigurationSchemaResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidappconfigurationschema?view=graph-rest-beta
pub struct AndroidAppConfigurationSchema {
    /// `exampleJson`.
    pub example_json: mg::Field<mg::Binary>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `nestedSchemaItems`.
    pub nested_schema_items: mg::Field<Vec<super::AppConfigurationSchemaItemType>>,
    /// `schemaItems`.
    pub schema_items: mg::Field<Vec<super::AppConfigurationSchemaItemType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidAppConfigurationSchema: "microsoft.graph.androidAppConfigurationSchema", entity, base super::Entity;
    example_json: "exampleJson",
    id: "id" key required,
    nested_schema_items: "nestedSchemaItems",
    schema_items: "schemaItems",
}

mg::derived_from! { AndroidAppConfigurationSchema: super::Entity }

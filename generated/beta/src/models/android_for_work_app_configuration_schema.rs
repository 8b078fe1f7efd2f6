// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidForWorkAppConfigurationSchema`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AndroidForWorkAppConfigurationSchemaCollection`], for example
/// `graph.device_management().android_for_work_app_configuration_schemas()`.
///
/// [`AndroidForWorkAppConfigurationSchemaCollection`]: crate::requests::android_for_work_app_configuration_schema::AndroidForWorkAppConfigurationSchemaCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidforworkappconfigurationschema?view=graph-rest-beta
pub struct AndroidForWorkAppConfigurationSchema {
    /// `exampleJson`.
    pub example_json: mg::Field<mg::Binary>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `schemaItems`.
    pub schema_items: mg::Field<Vec<super::AndroidForWorkAppConfigurationSchemaItem>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidForWorkAppConfigurationSchema: "microsoft.graph.androidForWorkAppConfigurationSchema", entity, base super::Entity;
    example_json: "exampleJson",
    id: "id" key required,
    schema_items: "schemaItems",
}

mg::derived_from! { AndroidForWorkAppConfigurationSchema: super::Entity }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.appConfigurationSchemaItemBooleanType`, derived from
/// [`AppConfigurationSchemaItemType`](super::AppConfigurationSchemaItemType).
pub struct AppConfigurationSchemaItemBooleanType {
    /// `defaultValue`.
    pub default_value: mg::Field<bool>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `index`. Never null.
    pub index: mg::Field<i32>,
    /// `parentIndex`.
    pub parent_index: mg::Field<i32>,
    /// `schemaItemKey`.
    pub schema_item_key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppConfigurationSchemaItemBooleanType: "microsoft.graph.appConfigurationSchemaItemBooleanType", complex, base super::AppConfigurationSchemaItemType;
    default_value: "defaultValue",
    description: "description",
    display_name: "displayName",
    index: "index" required,
    parent_index: "parentIndex",
    schema_item_key: "schemaItemKey",
}

mg::derived_from! { AppConfigurationSchemaItemBooleanType: super::AppConfigurationSchemaItemType }

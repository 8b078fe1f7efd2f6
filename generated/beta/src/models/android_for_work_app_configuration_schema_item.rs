// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidForWorkAppConfigurationSchemaItem`.
pub struct AndroidForWorkAppConfigurationSchemaItem {
    /// `dataType`. Never null.
    pub data_type: mg::Field<
        mg::Open<super::AndroidForWorkAppConfigurationSchemaItemDataType>,
    >,
    /// `defaultBoolValue`.
    pub default_bool_value: mg::Field<bool>,
    /// `defaultIntValue`.
    pub default_int_value: mg::Field<i32>,
    /// `defaultStringArrayValue`.
    pub default_string_array_value: mg::Field<Vec<String>>,
    /// `defaultStringValue`.
    pub default_string_value: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `schemaItemKey`.
    pub schema_item_key: mg::Field<String>,
    /// `selections`.
    pub selections: mg::Field<Vec<super::KeyValuePair>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidForWorkAppConfigurationSchemaItem: "microsoft.graph.androidForWorkAppConfigurationSchemaItem", complex;
    data_type: "dataType" required,
    default_bool_value: "defaultBoolValue",
    default_int_value: "defaultIntValue",
    default_string_array_value: "defaultStringArrayValue",
    default_string_value: "defaultStringValue",
    description: "description",
    display_name: "displayName",
    schema_item_key: "schemaItemKey",
    selections: "selections",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.templateParameter`, a complex type.
    TemplateParameter "microsoft.graph.managedTenants.templateParameter" "complex";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `jsonAllowedValues`: String
    json_allowed_values "jsonAllowedValues": String,
    /// `jsonDefaultValue`: String
    json_default_value "jsonDefaultValue": String,
    /// `valueType`: microsoft.graph.managedTenants.managementParameterValueType, not null
    value_type "valueType" "r": mg::Open<super::ManagementParameterValueType>,
}

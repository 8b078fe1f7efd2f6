// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.templateParameter`.
pub struct TemplateParameter {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `jsonAllowedValues`.
    pub json_allowed_values: mg::Field<String>,
    /// `jsonDefaultValue`.
    pub json_default_value: mg::Field<String>,
    /// `valueType`. Never null.
    pub value_type: mg::Field<mg::Open<super::ManagementParameterValueType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TemplateParameter: "microsoft.graph.managedTenants.templateParameter", complex;
    description: "description",
    display_name: "displayName",
    json_allowed_values: "jsonAllowedValues",
    json_default_value: "jsonDefaultValue",
    value_type: "valueType" required,
}

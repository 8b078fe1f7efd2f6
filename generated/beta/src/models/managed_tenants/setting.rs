// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.setting`.
pub struct Setting {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `jsonValue`. Never null.
    pub json_value: mg::Field<String>,
    /// `overwriteAllowed`. Never null.
    pub overwrite_allowed: mg::Field<bool>,
    /// `settingId`.
    pub setting_id: mg::Field<String>,
    /// `valueType`. Never null.
    pub value_type: mg::Field<mg::Open<super::ManagementParameterValueType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Setting: "microsoft.graph.managedTenants.setting", complex;
    display_name: "displayName" required,
    json_value: "jsonValue" required,
    overwrite_allowed: "overwriteAllowed" required,
    setting_id: "settingId",
    value_type: "valueType" required,
}

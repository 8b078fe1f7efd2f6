// @generated
use crate::mg;

/// Complex type `microsoft.graph.registryKeyState`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct RegistryKeyState {
    /// `hive`.
    pub hive: mg::Field<mg::Open<super::RegistryHive>>,
    /// `key`.
    pub key: mg::Field<String>,
    /// `oldKey`.
    pub old_key: mg::Field<String>,
    /// `oldValueData`.
    pub old_value_data: mg::Field<String>,
    /// `oldValueName`.
    pub old_value_name: mg::Field<String>,
    /// `operation`.
    pub operation: mg::Field<mg::Open<super::RegistryOperation>>,
    /// `processId`.
    pub process_id: mg::Field<i32>,
    /// `valueData`.
    pub value_data: mg::Field<String>,
    /// `valueName`.
    pub value_name: mg::Field<String>,
    /// `valueType`.
    pub value_type: mg::Field<mg::Open<super::RegistryValueType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RegistryKeyState: "microsoft.graph.registryKeyState", complex;
    hive: "hive",
    key: "key",
    old_key: "oldKey",
    old_value_data: "oldValueData",
    old_value_name: "oldValueName",
    operation: "operation",
    process_id: "processId",
    value_data: "valueData",
    value_name: "valueName",
    value_type: "valueType",
}

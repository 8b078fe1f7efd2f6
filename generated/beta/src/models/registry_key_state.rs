// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.registryKeyState`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    RegistryKeyState "microsoft.graph.registryKeyState" "complex";
    /// `hive`: registryHive
    hive "hive": mg::Open<super::RegistryHive>,
    /// `key`: String
    key "key": String,
    /// `oldKey`: String
    old_key "oldKey": String,
    /// `oldValueData`: String
    old_value_data "oldValueData": String,
    /// `oldValueName`: String
    old_value_name "oldValueName": String,
    /// `operation`: registryOperation
    operation "operation": mg::Open<super::RegistryOperation>,
    /// `processId`: Int32
    process_id "processId": i32,
    /// `valueData`: String
    value_data "valueData": String,
    /// `valueName`: String
    value_name "valueName": String,
    /// `valueType`: registryValueType
    value_type "valueType": mg::Open<super::RegistryValueType>,
}

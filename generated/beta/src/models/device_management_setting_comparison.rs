// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingComparison`, a complex type.
    DeviceManagementSettingComparison "microsoft.graph.deviceManagementSettingComparison" "complex";
    /// `comparisonResult`: deviceManagementComparisonResult, not null
    comparison_result "comparisonResult" "r": mg::Open<super::DeviceManagementComparisonResult>,
    /// `currentValueJson`: String
    current_value_json "currentValueJson": String,
    /// `definitionId`: String
    definition_id "definitionId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `newValueJson`: String
    new_value_json "newValueJson": String,
}

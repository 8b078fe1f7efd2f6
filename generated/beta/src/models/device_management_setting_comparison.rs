// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingComparison`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcomparison?view=graph-rest-beta
pub struct DeviceManagementSettingComparison {
    /// `comparisonResult`. Never null.
    pub comparison_result: mg::Field<mg::Open<super::DeviceManagementComparisonResult>>,
    /// `currentValueJson`.
    pub current_value_json: mg::Field<String>,
    /// `definitionId`.
    pub definition_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `newValueJson`.
    pub new_value_json: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingComparison: "microsoft.graph.deviceManagementSettingComparison", complex;
    comparison_result: "comparisonResult" required,
    current_value_json: "currentValueJson",
    definition_id: "definitionId",
    display_name: "displayName",
    id: "id",
    new_value_json: "newValueJson",
}

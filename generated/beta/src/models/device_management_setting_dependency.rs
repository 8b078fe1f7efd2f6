// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingDependency`, a complex type.
    DeviceManagementSettingDependency "microsoft.graph.deviceManagementSettingDependency" "complex";
    /// `constraints`: Collection(deviceManagementConstraint)
    constraints "constraints": Vec<super::DeviceManagementConstraint>,
    /// `definitionId`: String, not null
    definition_id "definitionId" "r": String,
}

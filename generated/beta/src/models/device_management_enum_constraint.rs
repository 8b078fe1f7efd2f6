// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementEnumConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementEnumConstraint "microsoft.graph.deviceManagementEnumConstraint" "complex" : super::DeviceManagementConstraint;
    /// `values`: Collection(deviceManagementEnumValue), items not null
    values "values" "r": Vec<super::DeviceManagementEnumValue>,
}

mg::derived_from! { DeviceManagementEnumConstraint: super::DeviceManagementConstraint }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingCollectionConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingCollectionConstraint "microsoft.graph.deviceManagementSettingCollectionConstraint" "complex" : super::DeviceManagementConstraint;
    /// `maximumLength`: Int32
    maximum_length "maximumLength": i32,
    /// `minimumLength`: Int32
    minimum_length "minimumLength": i32,
}

mg::derived_from! { DeviceManagementSettingCollectionConstraint: super::DeviceManagementConstraint }

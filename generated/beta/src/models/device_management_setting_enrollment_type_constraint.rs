// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingEnrollmentTypeConstraint "microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint" "complex" : super::DeviceManagementConstraint;
    /// `enrollmentTypes`: Collection(String)
    enrollment_types "enrollmentTypes": Vec<String>,
}

mg::derived_from! { DeviceManagementSettingEnrollmentTypeConstraint: super::DeviceManagementConstraint }

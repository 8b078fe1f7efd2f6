// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint`][reference],
/// derived from [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingenrollmenttypeconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingEnrollmentTypeConstraint {
    /// `enrollmentTypes`.
    pub enrollment_types: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingEnrollmentTypeConstraint: "microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint", complex, base super::DeviceManagementConstraint;
    enrollment_types: "enrollmentTypes",
}

mg::derived_from! { DeviceManagementSettingEnrollmentTypeConstraint: super::DeviceManagementConstraint }

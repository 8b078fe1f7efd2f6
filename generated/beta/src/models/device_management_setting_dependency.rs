// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceManagementSettingDependency`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingdependency?view=graph-rest-beta
pub struct DeviceManagementSettingDependency {
    /// `constraints`.
    pub constraints: mg::Field<Vec<super::DeviceManagementConstraint>>,
    /// `definitionId`. Never null.
    pub definition_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingDependency: "microsoft.graph.deviceManagementSettingDependency", complex;
    constraints: "constraints",
    definition_id: "definitionId" required,
}

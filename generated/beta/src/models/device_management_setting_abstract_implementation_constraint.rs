// @generated
use crate::mg;

/// Complex type
/// [`microsoft.graph.deviceManagementSettingAbstractImplementationConstraint`][reference], derived
/// from [`DeviceManagementConstraint`](super::DeviceManagementConstraint).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingabstractimplementationconstraint?view=graph-rest-beta
pub struct DeviceManagementSettingAbstractImplementationConstraint {
    /// `allowedAbstractImplementationDefinitionIds`.
    pub allowed_abstract_implementation_definition_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingAbstractImplementationConstraint: "microsoft.graph.deviceManagementSettingAbstractImplementationConstraint", complex, base super::DeviceManagementConstraint;
    allowed_abstract_implementation_definition_ids: "allowedAbstractImplementationDefinitionIds",
}

mg::derived_from! { DeviceManagementSettingAbstractImplementationConstraint: super::DeviceManagementConstraint }

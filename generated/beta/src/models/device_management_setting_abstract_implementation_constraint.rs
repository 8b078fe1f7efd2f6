// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingAbstractImplementationConstraint`, a complex type derived from `microsoft.graph.deviceManagementConstraint`.
    DeviceManagementSettingAbstractImplementationConstraint "microsoft.graph.deviceManagementSettingAbstractImplementationConstraint" "complex" : super::DeviceManagementConstraint;
    /// `allowedAbstractImplementationDefinitionIds`: Collection(String)
    allowed_abstract_implementation_definition_ids "allowedAbstractImplementationDefinitionIds": Vec<String>,
}

mg::derived_from! { DeviceManagementSettingAbstractImplementationConstraint: super::DeviceManagementConstraint }

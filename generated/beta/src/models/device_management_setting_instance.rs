// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingInstance`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettinginstance?view=graph-rest-beta>
    DeviceManagementSettingInstance "microsoft.graph.deviceManagementSettingInstance" "entity abstract" : super::Entity => DeviceManagementSettingInstanceKind;
    /// `definitionId`: String, not null
    definition_id "definitionId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `valueJson`: String
    value_json "valueJson": String,
}

mg::derived_from! { DeviceManagementSettingInstance: super::Entity }

/// The types derived from `microsoft.graph.deviceManagementSettingInstance`.
#[non_exhaustive]
pub enum DeviceManagementSettingInstanceKind {
    DeviceManagementAbstractComplexSettingInstance(
        Box<super::DeviceManagementAbstractComplexSettingInstance>,
    ),
    DeviceManagementBooleanSettingInstance(
        Box<super::DeviceManagementBooleanSettingInstance>,
    ),
    DeviceManagementCollectionSettingInstance(
        Box<super::DeviceManagementCollectionSettingInstance>,
    ),
    DeviceManagementComplexSettingInstance(
        Box<super::DeviceManagementComplexSettingInstance>,
    ),
    DeviceManagementIntegerSettingInstance(
        Box<super::DeviceManagementIntegerSettingInstance>,
    ),
    DeviceManagementStringSettingInstance(
        Box<super::DeviceManagementStringSettingInstance>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementSettingInstance>),
}

mg::family! {
    DeviceManagementSettingInstance => DeviceManagementSettingInstanceKind;
    DeviceManagementAbstractComplexSettingInstance(super::DeviceManagementAbstractComplexSettingInstance),
    DeviceManagementBooleanSettingInstance(super::DeviceManagementBooleanSettingInstance),
    DeviceManagementCollectionSettingInstance(super::DeviceManagementCollectionSettingInstance),
    DeviceManagementComplexSettingInstance(super::DeviceManagementComplexSettingInstance),
    DeviceManagementIntegerSettingInstance(super::DeviceManagementIntegerSettingInstance),
    DeviceManagementStringSettingInstance(super::DeviceManagementStringSettingInstance),
}

// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.deviceManagementSettingInstance`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementSettingInstanceCollection`], for example
/// `graph.device_management().intents().id(id).settings()`.
///
/// [`DeviceManagementSettingInstanceCollection`]: crate::requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettinginstance?view=graph-rest-beta
pub struct DeviceManagementSettingInstance {
    /// `definitionId`. Never null.
    pub definition_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `valueJson`.
    pub value_json: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingInstance: "microsoft.graph.deviceManagementSettingInstance", entity abstract, base super::Entity, family DeviceManagementSettingInstanceKind;
    definition_id: "definitionId" required,
    id: "id" key required,
    value_json: "valueJson",
}

mg::derived_from! { DeviceManagementSettingInstance: super::Entity }

/// The types derived from [`DeviceManagementSettingInstance`].
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

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementExchangeOnPremisesPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementexchangeonpremisespolicy?view=graph-rest-beta>
    DeviceManagementExchangeOnPremisesPolicy "microsoft.graph.deviceManagementExchangeOnPremisesPolicy" "entity" : super::Entity;
    /// `accessRules`: Collection(deviceManagementExchangeAccessRule)
    access_rules "accessRules": Vec<super::DeviceManagementExchangeAccessRule>,
    /// `defaultAccessLevel`: deviceManagementExchangeAccessLevel, not null
    default_access_level "defaultAccessLevel" "r": mg::Open<super::DeviceManagementExchangeAccessLevel>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `knownDeviceClasses`: Collection(deviceManagementExchangeDeviceClass)
    known_device_classes "knownDeviceClasses": Vec<super::DeviceManagementExchangeDeviceClass>,
    /// `notificationContent`: Binary
    notification_content "notificationContent": mg::Binary,
}

mg::derived_from! { DeviceManagementExchangeOnPremisesPolicy: super::Entity }

impl DeviceManagementExchangeOnPremisesPolicy {
    /// `conditionalAccessSettings`: `onPremisesConditionalAccessSettings`, contained
    pub const CONDITIONAL_ACCESS_SETTINGS: mg::Nav<
        DeviceManagementExchangeOnPremisesPolicy,
        super::OnPremisesConditionalAccessSettings,
    > = mg::Nav::new("conditionalAccessSettings");
}

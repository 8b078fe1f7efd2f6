// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementExchangeOnPremisesPolicy`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementExchangeOnPremisesPolicyCollection`], for example
/// `graph.device_management().exchange_on_premises_policies()`.
///
/// [`DeviceManagementExchangeOnPremisesPolicyCollection`]: crate::requests::device_management_exchange_on_premises_policy::DeviceManagementExchangeOnPremisesPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementexchangeonpremisespolicy?view=graph-rest-beta
pub struct DeviceManagementExchangeOnPremisesPolicy {
    /// `accessRules`.
    pub access_rules: mg::Field<Vec<super::DeviceManagementExchangeAccessRule>>,
    /// `defaultAccessLevel`. Never null.
    pub default_access_level: mg::Field<
        mg::Open<super::DeviceManagementExchangeAccessLevel>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `knownDeviceClasses`.
    pub known_device_classes: mg::Field<Vec<super::DeviceManagementExchangeDeviceClass>>,
    /// `notificationContent`.
    pub notification_content: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementExchangeOnPremisesPolicy: "microsoft.graph.deviceManagementExchangeOnPremisesPolicy", entity, base super::Entity;
    access_rules: "accessRules",
    default_access_level: "defaultAccessLevel" required,
    id: "id" key required,
    known_device_classes: "knownDeviceClasses",
    notification_content: "notificationContent",
}

mg::derived_from! { DeviceManagementExchangeOnPremisesPolicy: super::Entity }

impl DeviceManagementExchangeOnPremisesPolicy {
    /// `conditionalAccessSettings`:
    /// [`OnPremisesConditionalAccessSettings`](super::OnPremisesConditionalAccessSettings).
    pub const CONDITIONAL_ACCESS_SETTINGS: mg::Nav<
        DeviceManagementExchangeOnPremisesPolicy,
        super::OnPremisesConditionalAccessSettings,
    > = mg::Nav::new("conditionalAccessSettings");
}

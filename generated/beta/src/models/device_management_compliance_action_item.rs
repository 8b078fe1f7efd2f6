// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementComplianceActionItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementComplianceActionItemCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_policies()
///     .id(id)
///     .scheduled_actions_for_rule()
///     .id(id)
///     .scheduled_action_configurations()
/// ```
///
/// [`DeviceManagementComplianceActionItemCollection`]: crate::requests::device_management_compliance_action_item::DeviceManagementComplianceActionItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementcomplianceactionitem?view=graph-rest-beta
pub struct DeviceManagementComplianceActionItem {
    /// `actionType`. Never null.
    pub action_type: mg::Field<mg::Open<super::DeviceManagementComplianceActionType>>,
    /// `gracePeriodHours`. Never null.
    pub grace_period_hours: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `notificationMessageCCList`.
    pub notification_message_cc_list: mg::Field<Vec<String>>,
    /// `notificationTemplateId`.
    pub notification_template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementComplianceActionItem: "microsoft.graph.deviceManagementComplianceActionItem", entity, base super::Entity;
    action_type: "actionType" required,
    grace_period_hours: "gracePeriodHours" required,
    id: "id" key required,
    notification_message_cc_list: "notificationMessageCCList",
    notification_template_id: "notificationTemplateId",
}

mg::derived_from! { DeviceManagementComplianceActionItem: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceComplianceActionItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceComplianceActionItemCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policies()
///     .id(id)
///     .scheduled_actions_for_rule()
///     .id(id)
///     .scheduled_action_configurations()
/// ```
///
/// [`DeviceComplianceActionItemCollection`]: crate::requests::device_compliance_action_item::DeviceComplianceActionItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecomplianceactionitem?view=graph-rest-beta
pub struct DeviceComplianceActionItem {
    /// `actionType`. Never null.
    pub action_type: mg::Field<mg::Open<super::DeviceComplianceActionType>>,
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
    DeviceComplianceActionItem: "microsoft.graph.deviceComplianceActionItem", entity, base super::Entity;
    action_type: "actionType" required,
    grace_period_hours: "gracePeriodHours" required,
    id: "id" key required,
    notification_message_cc_list: "notificationMessageCCList",
    notification_template_id: "notificationTemplateId",
}

mg::derived_from! { DeviceComplianceActionItem: super::Entity }

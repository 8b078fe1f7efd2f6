// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceActionItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicecomplianceactionitem?view=graph-rest-beta>
    DeviceComplianceActionItem "microsoft.graph.deviceComplianceActionItem" "entity" : super::Entity;
    /// `actionType`: deviceComplianceActionType, not null
    action_type "actionType" "r": mg::Open<super::DeviceComplianceActionType>,
    /// `gracePeriodHours`: Int32, not null
    grace_period_hours "gracePeriodHours" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `notificationMessageCCList`: Collection(String)
    notification_message_cc_list "notificationMessageCCList": Vec<String>,
    /// `notificationTemplateId`: String
    notification_template_id "notificationTemplateId": String,
}

mg::derived_from! { DeviceComplianceActionItem: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementComplianceActionItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementcomplianceactionitem?view=graph-rest-beta>
    DeviceManagementComplianceActionItem "microsoft.graph.deviceManagementComplianceActionItem" "entity" : super::Entity;
    /// `actionType`: deviceManagementComplianceActionType, not null
    action_type "actionType" "r": mg::Open<super::DeviceManagementComplianceActionType>,
    /// `gracePeriodHours`: Int32, not null
    grace_period_hours "gracePeriodHours" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `notificationMessageCCList`: Collection(String)
    notification_message_cc_list "notificationMessageCCList": Vec<String>,
    /// `notificationTemplateId`: String
    notification_template_id "notificationTemplateId": String,
}

mg::derived_from! { DeviceManagementComplianceActionItem: super::Entity }

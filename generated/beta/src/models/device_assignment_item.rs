// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAssignmentItem`, a complex type.
    DeviceAssignmentItem "microsoft.graph.deviceAssignmentItem" "complex";
    /// `assignmentItemActionIntent`: deviceAssignmentItemIntent, not null
    assignment_item_action_intent "assignmentItemActionIntent" "r": mg::Open<super::DeviceAssignmentItemIntent>,
    /// `assignmentItemActionStatus`: deviceAssignmentItemStatus, not null
    assignment_item_action_status "assignmentItemActionStatus" "r": mg::Open<super::DeviceAssignmentItemStatus>,
    /// `errorCode`: Int64, not null
    error_code "errorCode" "r": i64,
    /// `intentActionMessage`: String
    intent_action_message "intentActionMessage": String,
    /// `itemDisplayName`: String
    item_display_name "itemDisplayName": String,
    /// `itemId`: String, not null
    item_id "itemId" "r": String,
    /// `itemSubTypeDisplayName`: String
    item_sub_type_display_name "itemSubTypeDisplayName": String,
    /// `itemType`: deviceAssignmentItemType, not null
    item_type "itemType" "r": mg::Open<super::DeviceAssignmentItemType>,
    /// `lastActionDateTime`: DateTimeOffset, not null
    last_action_date_time "lastActionDateTime" "r": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

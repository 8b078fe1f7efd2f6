// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAssignmentItem`, a complex type.
    DeviceAssignmentItem "microsoft.graph.deviceAssignmentItem" "complex";
    /// `assignmentItemActionIntent`: deviceAssignmentItemIntent, not null, computed, read-only
    assignment_item_action_intent "assignmentItemActionIntent" "rcp": mg::Open<super::DeviceAssignmentItemIntent>,
    /// `assignmentItemActionStatus`: deviceAssignmentItemStatus, not null, computed, read-only
    assignment_item_action_status "assignmentItemActionStatus" "rcp": mg::Open<super::DeviceAssignmentItemStatus>,
    /// `errorCode`: Int64, not null, computed, read-only
    error_code "errorCode" "rcp": i64,
    /// `intentActionMessage`: String, computed, read-only
    intent_action_message "intentActionMessage" "cp": String,
    /// `itemDisplayName`: String, computed, read-only
    item_display_name "itemDisplayName" "cp": String,
    /// `itemId`: String, not null
    item_id "itemId" "r": String,
    /// `itemSubTypeDisplayName`: String, computed, read-only
    item_sub_type_display_name "itemSubTypeDisplayName" "cp": String,
    /// `itemType`: deviceAssignmentItemType, not null
    item_type "itemType" "r": mg::Open<super::DeviceAssignmentItemType>,
    /// `lastActionDateTime`: DateTimeOffset, not null, computed, read-only
    last_action_date_time "lastActionDateTime" "rcp": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
}

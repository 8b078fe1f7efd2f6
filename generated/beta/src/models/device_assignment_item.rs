// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceAssignmentItem`.
pub struct DeviceAssignmentItem {
    /// `assignmentItemActionIntent`. Never null. Read-only: the service computes it.
    pub assignment_item_action_intent: mg::Field<
        mg::Open<super::DeviceAssignmentItemIntent>,
    >,
    /// `assignmentItemActionStatus`. Never null. Read-only: the service computes it.
    pub assignment_item_action_status: mg::Field<
        mg::Open<super::DeviceAssignmentItemStatus>,
    >,
    /// `errorCode`. Never null. Read-only: the service computes it.
    pub error_code: mg::Field<i64>,
    /// `intentActionMessage`. Read-only: the service computes it.
    pub intent_action_message: mg::Field<String>,
    /// `itemDisplayName`. Read-only: the service computes it.
    pub item_display_name: mg::Field<String>,
    /// `itemId`. Never null.
    pub item_id: mg::Field<String>,
    /// `itemSubTypeDisplayName`. Read-only: the service computes it.
    pub item_sub_type_display_name: mg::Field<String>,
    /// `itemType`. Never null.
    pub item_type: mg::Field<mg::Open<super::DeviceAssignmentItemType>>,
    /// `lastActionDateTime`. Never null. Read-only: the service computes it.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAssignmentItem: "microsoft.graph.deviceAssignmentItem", complex;
    assignment_item_action_intent: "assignmentItemActionIntent" required computed read_only,
    assignment_item_action_status: "assignmentItemActionStatus" required computed read_only,
    error_code: "errorCode" required computed read_only,
    intent_action_message: "intentActionMessage" computed read_only,
    item_display_name: "itemDisplayName" computed read_only,
    item_id: "itemId" required,
    item_sub_type_display_name: "itemSubTypeDisplayName" computed read_only,
    item_type: "itemType" required,
    last_action_date_time: "lastActionDateTime" required computed read_only,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
}

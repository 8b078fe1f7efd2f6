// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.payloadCompatibleAssignmentFilter`, an entity type derived from `microsoft.graph.deviceAndAppManagementAssignmentFilter`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/payloadcompatibleassignmentfilter?view=graph-rest-beta>
    PayloadCompatibleAssignmentFilter "microsoft.graph.payloadCompatibleAssignmentFilter" "entity" : super::DeviceAndAppManagementAssignmentFilter;
    /// `assignmentFilterManagementType`: assignmentFilterManagementType, not null
    assignment_filter_management_type "assignmentFilterManagementType" "r": mg::Open<super::AssignmentFilterManagementType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `payloadType`: assignmentFilterPayloadType, not null
    payload_type "payloadType" "r": mg::Open<super::AssignmentFilterPayloadType>,
    /// `payloads`: Collection(payloadByFilter)
    payloads "payloads": Vec<super::PayloadByFilter>,
    /// `platform`: devicePlatformType, not null
    platform "platform" "r": mg::Open<super::DevicePlatformType>,
    /// `roleScopeTags`: Collection(String)
    role_scope_tags "roleScopeTags": Vec<String>,
    /// `rule`: String, not null
    rule "rule" "r": String,
}

mg::derived_from! { PayloadCompatibleAssignmentFilter: super::DeviceAndAppManagementAssignmentFilter, super::Entity }

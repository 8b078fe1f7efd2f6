// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementAssignmentFilter`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceandappmanagementassignmentfilter?view=graph-rest-beta>
    DeviceAndAppManagementAssignmentFilter "microsoft.graph.deviceAndAppManagementAssignmentFilter" "entity" : super::Entity => DeviceAndAppManagementAssignmentFilterKind;
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
    /// `payloads`: Collection(payloadByFilter)
    payloads "payloads": Vec<super::PayloadByFilter>,
    /// `platform`: devicePlatformType, not null
    platform "platform" "r": mg::Open<super::DevicePlatformType>,
    /// `roleScopeTags`: Collection(String)
    role_scope_tags "roleScopeTags": Vec<String>,
    /// `rule`: String, not null
    rule "rule" "r": String,
}

mg::derived_from! { DeviceAndAppManagementAssignmentFilter: super::Entity }

/// The types derived from `microsoft.graph.deviceAndAppManagementAssignmentFilter`.
#[non_exhaustive]
pub enum DeviceAndAppManagementAssignmentFilterKind {
    PayloadCompatibleAssignmentFilter(Box<super::PayloadCompatibleAssignmentFilter>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceAndAppManagementAssignmentFilter>),
}

mg::family! {
    DeviceAndAppManagementAssignmentFilter => DeviceAndAppManagementAssignmentFilterKind;
    PayloadCompatibleAssignmentFilter(super::PayloadCompatibleAssignmentFilter),
}

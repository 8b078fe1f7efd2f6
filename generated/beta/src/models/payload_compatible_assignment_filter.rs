// @generated
use crate::mg;

/// Entity type [`microsoft.graph.payloadCompatibleAssignmentFilter`][reference], derived from
/// [`DeviceAndAppManagementAssignmentFilter`](super::DeviceAndAppManagementAssignmentFilter).
///
/// Requests: [`PayloadCompatibleAssignmentFilterCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .assignment_filters()
///     .cast_to_payload_compatible_assignment_filter()
/// ```
///
/// Operations: `get_supported_properties`, `enable`, `get_platform_supported_properties`,
/// `get_state`, `validate_filter`.
///
/// [`PayloadCompatibleAssignmentFilterCollection`]: crate::requests::payload_compatible_assignment_filter::PayloadCompatibleAssignmentFilterCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/payloadcompatibleassignmentfilter?view=graph-rest-beta
pub struct PayloadCompatibleAssignmentFilter {
    /// `assignmentFilterManagementType`. Never null.
    pub assignment_filter_management_type: mg::Field<
        mg::Open<super::AssignmentFilterManagementType>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `payloadType`. Never null.
    pub payload_type: mg::Field<mg::Open<super::AssignmentFilterPayloadType>>,
    /// `payloads`.
    pub payloads: mg::Field<Vec<super::PayloadByFilter>>,
    /// `platform`. Never null.
    pub platform: mg::Field<mg::Open<super::DevicePlatformType>>,
    /// `roleScopeTags`.
    pub role_scope_tags: mg::Field<Vec<String>>,
    /// `rule`. Never null.
    pub rule: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PayloadCompatibleAssignmentFilter: "microsoft.graph.payloadCompatibleAssignmentFilter", entity, base super::DeviceAndAppManagementAssignmentFilter;
    assignment_filter_management_type: "assignmentFilterManagementType" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    payload_type: "payloadType" required,
    payloads: "payloads",
    platform: "platform" required,
    role_scope_tags: "roleScopeTags",
    rule: "rule" required,
}

mg::derived_from! { PayloadCompatibleAssignmentFilter: super::DeviceAndAppManagementAssignmentFilter, super::Entity }

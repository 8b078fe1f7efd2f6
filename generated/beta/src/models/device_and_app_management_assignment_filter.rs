// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceAndAppManagementAssignmentFilter`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceAndAppManagementAssignmentFilterCollection`], for example
/// `graph.device_management().assignment_filters()`.
///
/// Operations: `get_supported_properties`, `enable`, `get_platform_supported_properties`,
/// `get_state`, `validate_filter`.
///
/// [`DeviceAndAppManagementAssignmentFilterCollection`]: crate::requests::device_and_app_management_assignment_filter::DeviceAndAppManagementAssignmentFilterCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceandappmanagementassignmentfilter?view=graph-rest-beta
pub struct DeviceAndAppManagementAssignmentFilter {
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
    DeviceAndAppManagementAssignmentFilter: "microsoft.graph.deviceAndAppManagementAssignmentFilter", entity, base super::Entity, family DeviceAndAppManagementAssignmentFilterKind;
    assignment_filter_management_type: "assignmentFilterManagementType" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    payloads: "payloads",
    platform: "platform" required,
    role_scope_tags: "roleScopeTags",
    rule: "rule" required,
}

mg::derived_from! { DeviceAndAppManagementAssignmentFilter: super::Entity }

/// The types derived from [`DeviceAndAppManagementAssignmentFilter`].
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

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsDeviceScope`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsDeviceScopeCollection`], for example
/// `graph.device_management().user_experience_analytics_device_scopes()`.
///
/// Operations: `trigger_device_scope_action`.
///
/// [`UserExperienceAnalyticsDeviceScopeCollection`]: crate::requests::user_experience_analytics_device_scope::UserExperienceAnalyticsDeviceScopeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsdevicescope?view=graph-rest-beta
pub struct UserExperienceAnalyticsDeviceScope {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceScopeName`.
    pub device_scope_name: mg::Field<String>,
    /// `enabled`. Never null.
    pub enabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isBuiltIn`. Never null.
    pub is_built_in: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `operator`. Never null.
    pub operator: mg::Field<mg::Open<super::DeviceScopeOperator>>,
    /// `ownerId`.
    pub owner_id: mg::Field<String>,
    /// `parameter`. Never null.
    pub parameter: mg::Field<mg::Open<super::DeviceScopeParameter>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::DeviceScopeStatus>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// `valueObjectId`.
    pub value_object_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsDeviceScope: "microsoft.graph.userExperienceAnalyticsDeviceScope", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    device_scope_name: "deviceScopeName",
    enabled: "enabled" required,
    id: "id" key required,
    is_built_in: "isBuiltIn" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    operator: "operator" required,
    owner_id: "ownerId",
    parameter: "parameter" required,
    status: "status" required,
    value: "value",
    value_object_id: "valueObjectId",
}

mg::derived_from! { UserExperienceAnalyticsDeviceScope: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceScope`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsdevicescope?view=graph-rest-beta>
    UserExperienceAnalyticsDeviceScope "microsoft.graph.userExperienceAnalyticsDeviceScope" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deviceScopeName`: String
    device_scope_name "deviceScopeName": String,
    /// `enabled`: Boolean, not null
    enabled "enabled" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isBuiltIn`: Boolean, not null
    is_built_in "isBuiltIn" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `operator`: deviceScopeOperator, not null
    operator "operator" "r": mg::Open<super::DeviceScopeOperator>,
    /// `ownerId`: String
    owner_id "ownerId": String,
    /// `parameter`: deviceScopeParameter, not null
    parameter "parameter" "r": mg::Open<super::DeviceScopeParameter>,
    /// `status`: deviceScopeStatus, not null
    status "status" "r": mg::Open<super::DeviceScopeStatus>,
    /// `value`: String
    value "value": String,
    /// `valueObjectId`: String
    value_object_id "valueObjectId": String,
}

mg::derived_from! { UserExperienceAnalyticsDeviceScope: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedRoleSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegedRoleSettingsResource`], for example
/// `graph.privileged_roles().id(id).settings()`.
///
/// [`PrivilegedRoleSettingsResource`]: crate::requests::privileged_role_settings::PrivilegedRoleSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedrolesettings?view=graph-rest-beta
pub struct PrivilegedRoleSettings {
    /// `approvalOnElevation`.
    pub approval_on_elevation: mg::Field<bool>,
    /// `approverIds`.
    pub approver_ids: mg::Field<Vec<String>>,
    /// `elevationDuration`.
    pub elevation_duration: mg::Field<mg::Duration>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isMfaOnElevationConfigurable`.
    pub is_mfa_on_elevation_configurable: mg::Field<bool>,
    /// `lastGlobalAdmin`.
    pub last_global_admin: mg::Field<bool>,
    /// `maxElavationDuration`.
    pub max_elavation_duration: mg::Field<mg::Duration>,
    /// `mfaOnElevation`.
    pub mfa_on_elevation: mg::Field<bool>,
    /// `minElevationDuration`.
    pub min_elevation_duration: mg::Field<mg::Duration>,
    /// `notificationToUserOnElevation`.
    pub notification_to_user_on_elevation: mg::Field<bool>,
    /// `ticketingInfoOnElevation`.
    pub ticketing_info_on_elevation: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedRoleSettings: "microsoft.graph.privilegedRoleSettings", entity, base super::Entity;
    approval_on_elevation: "approvalOnElevation",
    approver_ids: "approverIds",
    elevation_duration: "elevationDuration",
    id: "id" key required,
    is_mfa_on_elevation_configurable: "isMfaOnElevationConfigurable",
    last_global_admin: "lastGlobalAdmin",
    max_elavation_duration: "maxElavationDuration",
    mfa_on_elevation: "mfaOnElevation",
    min_elevation_duration: "minElevationDuration",
    notification_to_user_on_elevation: "notificationToUserOnElevation",
    ticketing_info_on_elevation: "ticketingInfoOnElevation",
}

mg::derived_from! { PrivilegedRoleSettings: super::Entity }

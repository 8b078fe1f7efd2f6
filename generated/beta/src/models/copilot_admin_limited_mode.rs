// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotAdminLimitedMode`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CopilotAdminLimitedModeResource`], for example
/// `graph.copilot().admin().settings().limited_mode()`.
///
/// [`CopilotAdminLimitedModeResource`]: crate::requests::copilot_admin_limited_mode::CopilotAdminLimitedModeResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotadminlimitedmode?view=graph-rest-beta
pub struct CopilotAdminLimitedMode {
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabledForGroup`.
    pub is_enabled_for_group: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotAdminLimitedMode: "microsoft.graph.copilotAdminLimitedMode", entity, base super::Entity;
    group_id: "groupId",
    id: "id" key required,
    is_enabled_for_group: "isEnabledForGroup",
}

mg::derived_from! { CopilotAdminLimitedMode: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotAdminSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CopilotAdminSettingResource`], for example `graph.copilot().admin().settings()`.
///
/// [`CopilotAdminSettingResource`]: crate::requests::copilot_admin_setting::CopilotAdminSettingResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotadminsetting?view=graph-rest-beta
pub struct CopilotAdminSetting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotAdminSetting: "microsoft.graph.copilotAdminSetting", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CopilotAdminSetting: super::Entity }

impl CopilotAdminSetting {
    /// `limitedMode`: [`CopilotAdminLimitedMode`](super::CopilotAdminLimitedMode).
    pub const LIMITED_MODE: mg::Nav<
        CopilotAdminSetting,
        super::CopilotAdminLimitedMode,
    > = mg::Nav::new("limitedMode");
}

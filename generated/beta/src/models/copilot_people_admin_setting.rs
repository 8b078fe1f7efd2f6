// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotPeopleAdminSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CopilotPeopleAdminSettingResource`], for example
/// `graph.copilot().settings().people()`.
///
/// [`CopilotPeopleAdminSettingResource`]: crate::requests::copilot_people_admin_setting::CopilotPeopleAdminSettingResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotpeopleadminsetting?view=graph-rest-beta
pub struct CopilotPeopleAdminSetting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotPeopleAdminSetting: "microsoft.graph.copilotPeopleAdminSetting", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CopilotPeopleAdminSetting: super::Entity }

impl CopilotPeopleAdminSetting {
    /// `enhancedPersonalization`:
    /// [`EnhancedPersonalizationSetting`](super::EnhancedPersonalizationSetting).
    pub const ENHANCED_PERSONALIZATION: mg::Nav<
        CopilotPeopleAdminSetting,
        super::EnhancedPersonalizationSetting,
    > = mg::Nav::new("enhancedPersonalization");
}

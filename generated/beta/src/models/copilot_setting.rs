// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CopilotSettingResource`](crate::requests::copilot_setting::CopilotSettingResource),
/// for example `graph.copilot().settings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotsetting?view=graph-rest-beta
pub struct CopilotSetting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotSetting: "microsoft.graph.copilotSetting", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CopilotSetting: super::Entity }

impl CopilotSetting {
    /// `people`: [`CopilotPeopleAdminSetting`](super::CopilotPeopleAdminSetting).
    pub const PEOPLE: mg::Nav<CopilotSetting, super::CopilotPeopleAdminSetting> = mg::Nav::new(
        "people",
    );
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftApplicationDataAccessSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MicrosoftApplicationDataAccessSettingsResource`], for example
/// `graph.organization().id(id).settings().microsoft_application_data_access()`.
///
/// [`MicrosoftApplicationDataAccessSettingsResource`]: crate::requests::microsoft_application_data_access_settings::MicrosoftApplicationDataAccessSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsoftapplicationdataaccesssettings?view=graph-rest-beta
pub struct MicrosoftApplicationDataAccessSettings {
    /// `disabledForGroup`.
    pub disabled_for_group: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabledForAllMicrosoftApplications`.
    pub is_enabled_for_all_microsoft_applications: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftApplicationDataAccessSettings: "microsoft.graph.microsoftApplicationDataAccessSettings", entity, base super::Entity;
    disabled_for_group: "disabledForGroup",
    id: "id" key required,
    is_enabled_for_all_microsoft_applications: "isEnabledForAllMicrosoftApplications",
}

mg::derived_from! { MicrosoftApplicationDataAccessSettings: super::Entity }

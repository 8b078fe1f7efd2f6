// @generated
use crate::{mg, models, requests};

/// Requests on one [`PeopleAdminSettings`](models::PeopleAdminSettings): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.admin().people()`.
#[derive(Clone, Debug)]
pub struct PeopleAdminSettingsResource(mg::One<models::PeopleAdminSettings>);

mg::builder! { PeopleAdminSettingsResource: mg::One<models::PeopleAdminSettings> }

impl PeopleAdminSettingsResource {
    /// `…/itemInsights`: [`InsightsSettings`](models::InsightsSettings).
    ///
    /// Least privileged permission to read: `User.Read` (delegated), `PeopleSettings.Read.All`
    /// (application).
    #[inline]
    pub fn item_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::navigate(self, "itemInsights")
    }

    /// `…/namePronunciation`: [`NamePronunciationSettings`](models::NamePronunciationSettings).
    ///
    /// Least privileged permission to read: `PeopleSettings.Read.All` (delegated, application).
    #[inline]
    pub fn name_pronunciation(
        &self,
    ) -> requests::name_pronunciation_settings::NamePronunciationSettingsResource {
        mg::navigate(self, "namePronunciation")
    }

    /// `…/photoUpdateSettings`: [`PhotoUpdateSettings`](models::PhotoUpdateSettings).
    ///
    /// Least privileged permission to read: `PeopleSettings.Read.All` (delegated, application).
    #[inline]
    pub fn photo_update_settings(
        &self,
    ) -> requests::photo_update_settings::PhotoUpdateSettingsResource {
        mg::navigate(self, "photoUpdateSettings")
    }

    /// `…/profileCardProperties`: many [`ProfileCardProperty`](models::ProfileCardProperty).
    ///
    /// Least privileged permission to read: `PeopleSettings.Read.All` (delegated, application).
    #[inline]
    pub fn profile_card_properties(
        &self,
    ) -> requests::profile_card_property::ProfileCardPropertyCollection {
        mg::navigate(self, "profileCardProperties")
    }

    /// `…/profilePropertySettings`: many
    /// [`ProfilePropertySetting`](models::ProfilePropertySetting).
    ///
    /// Least privileged permission to read: `PeopleSettings.Read.All` (delegated, application).
    #[inline]
    pub fn profile_property_settings(
        &self,
    ) -> requests::profile_property_setting::ProfilePropertySettingCollection {
        mg::navigate(self, "profilePropertySettings")
    }

    /// `…/profileSources`: many [`ProfileSource`](models::ProfileSource).
    ///
    /// Least privileged permission to read: `PeopleSettings.Read.All` (delegated, application).
    #[inline]
    pub fn profile_sources(&self) -> requests::profile_source::ProfileSourceCollection {
        mg::navigate(self, "profileSources")
    }

    /// `…/pronouns`: [`PronounsSettings`](models::PronounsSettings).
    ///
    /// Least privileged permission to read: `PeopleSettings.Read.All` (delegated, application).
    #[inline]
    pub fn pronouns(&self) -> requests::pronouns_settings::PronounsSettingsResource {
        mg::navigate(self, "pronouns")
    }
}

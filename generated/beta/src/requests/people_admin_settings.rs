// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.peopleAdminSettings`, by its URL.
    ///
    /// For example `/admin/people`.
    PeopleAdminSettingsResource(mg::One<models::PeopleAdminSettings>)
}

impl PeopleAdminSettingsResource {
    /// `…/itemInsights`: `insightsSettings`
    #[inline]
    pub fn item_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::to(self, "itemInsights")
    }

    /// `…/namePronunciation`: `namePronunciationSettings`
    #[inline]
    pub fn name_pronunciation(
        &self,
    ) -> requests::name_pronunciation_settings::NamePronunciationSettingsResource {
        mg::to(self, "namePronunciation")
    }

    /// `…/photoUpdateSettings`: `photoUpdateSettings`
    #[inline]
    pub fn photo_update_settings(
        &self,
    ) -> requests::photo_update_settings::PhotoUpdateSettingsResource {
        mg::to(self, "photoUpdateSettings")
    }

    /// `…/profileCardProperties`: many `profileCardProperty`
    #[inline]
    pub fn profile_card_properties(
        &self,
    ) -> requests::profile_card_property::ProfileCardPropertyCollection {
        mg::to(self, "profileCardProperties")
    }

    /// `…/profilePropertySettings`: many `profilePropertySetting`
    #[inline]
    pub fn profile_property_settings(
        &self,
    ) -> requests::profile_property_setting::ProfilePropertySettingCollection {
        mg::to(self, "profilePropertySettings")
    }

    /// `…/profileSources`: many `profileSource`
    #[inline]
    pub fn profile_sources(&self) -> requests::profile_source::ProfileSourceCollection {
        mg::to(self, "profileSources")
    }

    /// `…/pronouns`: `pronounsSettings`
    #[inline]
    pub fn pronouns(&self) -> requests::pronouns_settings::PronounsSettingsResource {
        mg::to(self, "pronouns")
    }
}

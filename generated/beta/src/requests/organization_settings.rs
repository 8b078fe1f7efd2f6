// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.organizationSettings`, by its URL.
    ///
    /// For example `/organization/{organization-id}/settings`.
    OrganizationSettingsResource(mg::One<models::OrganizationSettings>)
}

impl OrganizationSettingsResource {
    /// `…/contactInsights`: `insightsSettings`
    #[inline]
    pub fn contact_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::to(self, "contactInsights")
    }

    /// `…/itemInsights`: `insightsSettings`
    #[deprecated(
        note = "deprecated since 2023-10-17, to be removed on 2024-01-01 (revision 2023-10/Beta:ItemInsightsOranizationSettings)"
    )]
    #[inline]
    pub fn item_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::to(self, "itemInsights")
    }

    /// `…/microsoftApplicationDataAccess`: `microsoftApplicationDataAccessSettings`
    #[inline]
    pub fn microsoft_application_data_access(
        &self,
    ) -> requests::microsoft_application_data_access_settings::MicrosoftApplicationDataAccessSettingsResource {
        mg::to(self, "microsoftApplicationDataAccess")
    }

    /// `…/peopleInsights`: `insightsSettings`
    #[inline]
    pub fn people_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::to(self, "peopleInsights")
    }
}

// @generated
use crate::{mg, models, requests};

/// Requests on one [`OrganizationSettings`](models::OrganizationSettings): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.organization().id(id).settings()`.
#[derive(Clone, Debug)]
pub struct OrganizationSettingsResource(mg::One<models::OrganizationSettings>);

mg::builder! { OrganizationSettingsResource: mg::One<models::OrganizationSettings> }

impl OrganizationSettingsResource {
    /// `…/contactInsights`: [`InsightsSettings`](models::InsightsSettings).
    ///
    /// Least privileged permission to read: `Organization.Read.All` (delegated, application).
    #[inline]
    pub fn contact_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::navigate(self, "contactInsights")
    }

    /// `…/itemInsights`: [`InsightsSettings`](models::InsightsSettings).
    ///
    /// Least privileged permission to read: `User.Read.All` (delegated).
    #[deprecated(
        note = "deprecated since 2023-10-17, to be removed on 2024-01-01 (revision 2023-10/Beta:ItemInsightsOranizationSettings)"
    )]
    #[inline]
    pub fn item_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::navigate(self, "itemInsights")
    }

    /// `…/microsoftApplicationDataAccess`:
    /// [`MicrosoftApplicationDataAccessSettings`](models::MicrosoftApplicationDataAccessSettings).
    ///
    /// Least privileged permission to read: `Organization.Read.All` (delegated, application).
    #[inline]
    pub fn microsoft_application_data_access(
        &self,
    ) -> requests::microsoft_application_data_access_settings::MicrosoftApplicationDataAccessSettingsResource {
        mg::navigate(self, "microsoftApplicationDataAccess")
    }

    /// `…/peopleInsights`: [`InsightsSettings`](models::InsightsSettings).
    ///
    /// Least privileged permission to read: `User.Read.All` (delegated).
    #[inline]
    pub fn people_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::navigate(self, "peopleInsights")
    }
}

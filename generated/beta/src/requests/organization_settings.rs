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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Organization.Read.All**, **Organization.ReadWrite.All** | **Organization.Read.All**, **Organization.ReadWrite.All** |
    /// | `PATCH` | **Organization.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **Organization.ReadWrite.All** |
    #[inline]
    pub fn contact_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::to(self, "contactInsights")
    }

    /// `…/itemInsights`: `insightsSettings`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    /// | `PATCH` | **Organization.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Organization.Read.All**, **Organization.ReadWrite.All** | **Organization.Read.All**, **Organization.ReadWrite.All** |
    /// | `PATCH` | **Organization.ReadWrite.All** | **Organization.ReadWrite.All** |
    #[inline]
    pub fn microsoft_application_data_access(
        &self,
    ) -> requests::microsoft_application_data_access_settings::MicrosoftApplicationDataAccessSettingsResource {
        mg::to(self, "microsoftApplicationDataAccess")
    }

    /// `…/peopleInsights`: `insightsSettings`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    /// | `PATCH` | **Organization.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    #[inline]
    pub fn people_insights(
        &self,
    ) -> requests::insights_settings::InsightsSettingsResource {
        mg::to(self, "peopleInsights")
    }
}

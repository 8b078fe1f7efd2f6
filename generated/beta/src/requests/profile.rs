// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.profile`, by its URL.
    ///
    /// For example `/me/profile`.
    ProfileResource(mg::One<models::Profile>)
}

impl ProfileResource {
    /// `…/account`: many `userAccountInformation`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/account` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/account` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/account/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/account/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/account` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/account` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/account/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/account/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/account/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/account/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn account(
        &self,
    ) -> requests::user_account_information::UserAccountInformationCollection {
        mg::to(self, "account")
    }

    /// `…/addresses`: many `itemAddress`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/addresses` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/addresses` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/addresses/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/addresses/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/addresses` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/addresses` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/addresses/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/addresses/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/addresses/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/addresses/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn addresses(&self) -> requests::item_address::ItemAddressCollection {
        mg::to(self, "addresses")
    }

    /// `…/anniversaries`: many `personAnnualEvent`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/anniversaries` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/anniversaries` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/anniversaries/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/anniversaries/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/anniversaries` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/anniversaries` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/anniversaries/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/anniversaries/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/anniversaries/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/anniversaries/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn anniversaries(
        &self,
    ) -> requests::person_annual_event::PersonAnnualEventCollection {
        mg::to(self, "anniversaries")
    }

    /// `…/awards`: many `personAward`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/awards` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/awards` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/awards/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/awards/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/awards` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/awards` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/awards/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/awards/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/awards/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/awards/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn awards(&self) -> requests::person_award::PersonAwardCollection {
        mg::to(self, "awards")
    }

    /// `…/certifications`: many `personCertification`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/certifications` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/certifications` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/certifications/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/certifications/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/certifications` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/certifications` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/certifications/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/certifications/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/certifications/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/certifications/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn certifications(
        &self,
    ) -> requests::person_certification::PersonCertificationCollection {
        mg::to(self, "certifications")
    }

    /// `…/educationalActivities`: many `educationalActivity`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/educationalActivities` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/educationalActivities` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/educationalActivities/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/educationalActivities/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/educationalActivities` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/educationalActivities` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/educationalActivities/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/educationalActivities/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/educationalActivities/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/educationalActivities/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn educational_activities(
        &self,
    ) -> requests::educational_activity::EducationalActivityCollection {
        mg::to(self, "educationalActivities")
    }

    /// `…/emails`: many `itemEmail`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/emails` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/emails` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/emails/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/emails/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/emails` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/emails` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/emails/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/emails/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/emails/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/emails/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn emails(&self) -> requests::item_email::ItemEmailCollection {
        mg::to(self, "emails")
    }

    /// `…/interests`: many `personInterest`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/interests` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/interests` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/interests/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/interests/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/interests` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/interests` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/interests/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/interests/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/interests/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/interests/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn interests(&self) -> requests::person_interest::PersonInterestCollection {
        mg::to(self, "interests")
    }

    /// `…/languages`: many `languageProficiency`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/languages` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/languages` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/languages/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/languages/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/languages` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/languages` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/languages/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/languages/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/languages/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/languages/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn languages(
        &self,
    ) -> requests::language_proficiency::LanguageProficiencyCollection {
        mg::to(self, "languages")
    }

    /// `…/names`: many `personName`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/names` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | – |
    /// | `GET` `/users/{id}/profile/names` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    /// | `GET …/{id}` `/me/profile/names/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/names/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/names` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | – |
    /// | `POST` `/users/{id}/profile/names` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    /// | `PATCH …/{id}` `/me/profile/names/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/names/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/names/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/names/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn names(&self) -> requests::person_name::PersonNameCollection {
        mg::to(self, "names")
    }

    /// `…/notes`: many `personAnnotation`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/notes` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/notes` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/notes/{id}` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | – |
    /// | `GET …/{id}` `/users/{id}/profile/notes/{id}` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    /// | `POST` `/me/profile/notes` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/notes` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/notes/{id}` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/notes/{id}` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    /// | `DELETE …/{id}` `/me/profile/notes/{id}` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/notes/{id}` | **User.Read**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite, User.ReadWrite.All | **User.Read**, User.ReadWrite | **User.Read.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All |
    #[inline]
    pub fn notes(&self) -> requests::person_annotation::PersonAnnotationCollection {
        mg::to(self, "notes")
    }

    /// `…/patents`: many `itemPatent`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/patents` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/patents` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/patents/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/patents/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/patents` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/patents` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/patents/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/patents/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/patents/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/patents/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn patents(&self) -> requests::item_patent::ItemPatentCollection {
        mg::to(self, "patents")
    }

    /// `…/phones`: many `itemPhone`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/phones` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/phones` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/phones/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/phones/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/phones` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/phones` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/phones/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/phones/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/phones/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/phones/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn phones(&self) -> requests::item_phone::ItemPhoneCollection {
        mg::to(self, "phones")
    }

    /// `…/positions`: many `workPosition`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/positions` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/positions` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/positions/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/positions/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/positions` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/positions` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/positions/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/positions/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/positions/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/positions/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn positions(&self) -> requests::work_position::WorkPositionCollection {
        mg::to(self, "positions")
    }

    /// `…/projects`: many `projectParticipation`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/projects` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/projects` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/projects/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/projects/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/projects` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/projects` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/projects/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/projects/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/projects/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/projects/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn projects(
        &self,
    ) -> requests::project_participation::ProjectParticipationCollection {
        mg::to(self, "projects")
    }

    /// `…/publications`: many `itemPublication`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/publications` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/publications` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/publications/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/publications/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/publications` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/publications` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/publications/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/publications/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/publications/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/publications/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn publications(&self) -> requests::item_publication::ItemPublicationCollection {
        mg::to(self, "publications")
    }

    /// `…/skills`: many `skillProficiency`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/skills` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/skills` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/skills/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/skills/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/skills` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/skills` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/skills/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/skills/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/skills/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/skills/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn skills(&self) -> requests::skill_proficiency::SkillProficiencyCollection {
        mg::to(self, "skills")
    }

    /// `…/webAccounts`: many `webAccount`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/webAccounts` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/webAccounts` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/webAccounts/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/webAccounts/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/webAccounts` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/webAccounts` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/webAccounts/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/webAccounts/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/webAccounts/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/webAccounts/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn web_accounts(&self) -> requests::web_account::WebAccountCollection {
        mg::to(self, "webAccounts")
    }

    /// `…/websites`: many `personWebsite`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/profile/websites` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET` `/users/{id}/profile/websites` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `GET …/{id}` `/me/profile/websites/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | – |
    /// | `GET …/{id}` `/users/{id}/profile/websites/{id}` | **User.Read**, **User.ReadWrite**, User.ReadBasic.All, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.Read.All, User.ReadWrite.All | **User.Read**, **User.ReadWrite** | **User.Read.All**, **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `POST` `/me/profile/websites` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `POST` `/users/{id}/profile/websites` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `PATCH …/{id}` `/me/profile/websites/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/profile/websites/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    /// | `DELETE …/{id}` `/me/profile/websites/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/profile/websites/{id}` | **User.ReadWrite**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy, User.ReadWrite.All | **User.ReadWrite** | **User.ReadWrite.All**, AgentIdUser.ReadWrite.All, AgentIdUser.ReadWrite.IdentityParentedBy |
    #[inline]
    pub fn websites(&self) -> requests::person_website::PersonWebsiteCollection {
        mg::to(self, "websites")
    }
}

// @generated
use crate::{mg, models, requests};

/// Requests on one [`Profile`](models::Profile): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me().profile()`.
#[derive(Clone, Debug)]
pub struct ProfileResource(mg::One<models::Profile>);

mg::builder! { ProfileResource: mg::One<models::Profile> }

impl ProfileResource {
    /// `…/account`: many [`UserAccountInformation`](models::UserAccountInformation).
    #[inline]
    pub fn account(
        &self,
    ) -> requests::user_account_information::UserAccountInformationCollection {
        mg::navigate(self, "account")
    }

    /// `…/addresses`: many [`ItemAddress`](models::ItemAddress).
    #[inline]
    pub fn addresses(&self) -> requests::item_address::ItemAddressCollection {
        mg::navigate(self, "addresses")
    }

    /// `…/anniversaries`: many [`PersonAnnualEvent`](models::PersonAnnualEvent).
    #[inline]
    pub fn anniversaries(
        &self,
    ) -> requests::person_annual_event::PersonAnnualEventCollection {
        mg::navigate(self, "anniversaries")
    }

    /// `…/awards`: many [`PersonAward`](models::PersonAward).
    #[inline]
    pub fn awards(&self) -> requests::person_award::PersonAwardCollection {
        mg::navigate(self, "awards")
    }

    /// `…/certifications`: many [`PersonCertification`](models::PersonCertification).
    #[inline]
    pub fn certifications(
        &self,
    ) -> requests::person_certification::PersonCertificationCollection {
        mg::navigate(self, "certifications")
    }

    /// `…/educationalActivities`: many [`EducationalActivity`](models::EducationalActivity).
    #[inline]
    pub fn educational_activities(
        &self,
    ) -> requests::educational_activity::EducationalActivityCollection {
        mg::navigate(self, "educationalActivities")
    }

    /// `…/emails`: many [`ItemEmail`](models::ItemEmail).
    #[inline]
    pub fn emails(&self) -> requests::item_email::ItemEmailCollection {
        mg::navigate(self, "emails")
    }

    /// `…/interests`: many [`PersonInterest`](models::PersonInterest).
    #[inline]
    pub fn interests(&self) -> requests::person_interest::PersonInterestCollection {
        mg::navigate(self, "interests")
    }

    /// `…/languages`: many [`LanguageProficiency`](models::LanguageProficiency).
    #[inline]
    pub fn languages(
        &self,
    ) -> requests::language_proficiency::LanguageProficiencyCollection {
        mg::navigate(self, "languages")
    }

    /// `…/names`: many [`PersonName`](models::PersonName).
    #[inline]
    pub fn names(&self) -> requests::person_name::PersonNameCollection {
        mg::navigate(self, "names")
    }

    /// `…/notes`: many [`PersonAnnotation`](models::PersonAnnotation).
    #[inline]
    pub fn notes(&self) -> requests::person_annotation::PersonAnnotationCollection {
        mg::navigate(self, "notes")
    }

    /// `…/patents`: many [`ItemPatent`](models::ItemPatent).
    #[inline]
    pub fn patents(&self) -> requests::item_patent::ItemPatentCollection {
        mg::navigate(self, "patents")
    }

    /// `…/phones`: many [`ItemPhone`](models::ItemPhone).
    #[inline]
    pub fn phones(&self) -> requests::item_phone::ItemPhoneCollection {
        mg::navigate(self, "phones")
    }

    /// `…/positions`: many [`WorkPosition`](models::WorkPosition).
    #[inline]
    pub fn positions(&self) -> requests::work_position::WorkPositionCollection {
        mg::navigate(self, "positions")
    }

    /// `…/projects`: many [`ProjectParticipation`](models::ProjectParticipation).
    #[inline]
    pub fn projects(
        &self,
    ) -> requests::project_participation::ProjectParticipationCollection {
        mg::navigate(self, "projects")
    }

    /// `…/publications`: many [`ItemPublication`](models::ItemPublication).
    #[inline]
    pub fn publications(&self) -> requests::item_publication::ItemPublicationCollection {
        mg::navigate(self, "publications")
    }

    /// `…/skills`: many [`SkillProficiency`](models::SkillProficiency).
    #[inline]
    pub fn skills(&self) -> requests::skill_proficiency::SkillProficiencyCollection {
        mg::navigate(self, "skills")
    }

    /// `…/webAccounts`: many [`WebAccount`](models::WebAccount).
    #[inline]
    pub fn web_accounts(&self) -> requests::web_account::WebAccountCollection {
        mg::navigate(self, "webAccounts")
    }

    /// `…/websites`: many [`PersonWebsite`](models::PersonWebsite).
    #[inline]
    pub fn websites(&self) -> requests::person_website::PersonWebsiteCollection {
        mg::navigate(self, "websites")
    }
}

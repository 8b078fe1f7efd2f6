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
    #[inline]
    pub fn account(
        &self,
    ) -> requests::user_account_information::UserAccountInformationCollection {
        mg::to(self, "account")
    }

    /// `…/addresses`: many `itemAddress`
    #[inline]
    pub fn addresses(&self) -> requests::item_address::ItemAddressCollection {
        mg::to(self, "addresses")
    }

    /// `…/anniversaries`: many `personAnnualEvent`
    #[inline]
    pub fn anniversaries(
        &self,
    ) -> requests::person_annual_event::PersonAnnualEventCollection {
        mg::to(self, "anniversaries")
    }

    /// `…/awards`: many `personAward`
    #[inline]
    pub fn awards(&self) -> requests::person_award::PersonAwardCollection {
        mg::to(self, "awards")
    }

    /// `…/certifications`: many `personCertification`
    #[inline]
    pub fn certifications(
        &self,
    ) -> requests::person_certification::PersonCertificationCollection {
        mg::to(self, "certifications")
    }

    /// `…/educationalActivities`: many `educationalActivity`
    #[inline]
    pub fn educational_activities(
        &self,
    ) -> requests::educational_activity::EducationalActivityCollection {
        mg::to(self, "educationalActivities")
    }

    /// `…/emails`: many `itemEmail`
    #[inline]
    pub fn emails(&self) -> requests::item_email::ItemEmailCollection {
        mg::to(self, "emails")
    }

    /// `…/interests`: many `personInterest`
    #[inline]
    pub fn interests(&self) -> requests::person_interest::PersonInterestCollection {
        mg::to(self, "interests")
    }

    /// `…/languages`: many `languageProficiency`
    #[inline]
    pub fn languages(
        &self,
    ) -> requests::language_proficiency::LanguageProficiencyCollection {
        mg::to(self, "languages")
    }

    /// `…/names`: many `personName`
    #[inline]
    pub fn names(&self) -> requests::person_name::PersonNameCollection {
        mg::to(self, "names")
    }

    /// `…/notes`: many `personAnnotation`
    #[inline]
    pub fn notes(&self) -> requests::person_annotation::PersonAnnotationCollection {
        mg::to(self, "notes")
    }

    /// `…/patents`: many `itemPatent`
    #[inline]
    pub fn patents(&self) -> requests::item_patent::ItemPatentCollection {
        mg::to(self, "patents")
    }

    /// `…/phones`: many `itemPhone`
    #[inline]
    pub fn phones(&self) -> requests::item_phone::ItemPhoneCollection {
        mg::to(self, "phones")
    }

    /// `…/positions`: many `workPosition`
    #[inline]
    pub fn positions(&self) -> requests::work_position::WorkPositionCollection {
        mg::to(self, "positions")
    }

    /// `…/projects`: many `projectParticipation`
    #[inline]
    pub fn projects(
        &self,
    ) -> requests::project_participation::ProjectParticipationCollection {
        mg::to(self, "projects")
    }

    /// `…/publications`: many `itemPublication`
    #[inline]
    pub fn publications(&self) -> requests::item_publication::ItemPublicationCollection {
        mg::to(self, "publications")
    }

    /// `…/skills`: many `skillProficiency`
    #[inline]
    pub fn skills(&self) -> requests::skill_proficiency::SkillProficiencyCollection {
        mg::to(self, "skills")
    }

    /// `…/webAccounts`: many `webAccount`
    #[inline]
    pub fn web_accounts(&self) -> requests::web_account::WebAccountCollection {
        mg::to(self, "webAccounts")
    }

    /// `…/websites`: many `personWebsite`
    #[inline]
    pub fn websites(&self) -> requests::person_website::PersonWebsiteCollection {
        mg::to(self, "websites")
    }
}

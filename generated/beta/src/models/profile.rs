// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.profile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/profile?view=graph-rest-beta>
    Profile "microsoft.graph.profile" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Profile: super::Entity }

impl Profile {
    /// `account`: many `userAccountInformation`, contained
    pub const ACCOUNT: mg::Nav<Profile, Vec<super::UserAccountInformation>> = mg::Nav::new(
        "account",
    );
    /// `addresses`: many `itemAddress`, contained
    pub const ADDRESSES: mg::Nav<Profile, Vec<super::ItemAddress>> = mg::Nav::new(
        "addresses",
    );
    /// `anniversaries`: many `personAnnualEvent`, contained
    pub const ANNIVERSARIES: mg::Nav<Profile, Vec<super::PersonAnnualEvent>> = mg::Nav::new(
        "anniversaries",
    );
    /// `awards`: many `personAward`, contained
    pub const AWARDS: mg::Nav<Profile, Vec<super::PersonAward>> = mg::Nav::new("awards");
    /// `certifications`: many `personCertification`, contained
    pub const CERTIFICATIONS: mg::Nav<Profile, Vec<super::PersonCertification>> = mg::Nav::new(
        "certifications",
    );
    /// `educationalActivities`: many `educationalActivity`, contained
    pub const EDUCATIONAL_ACTIVITIES: mg::Nav<
        Profile,
        Vec<super::EducationalActivity>,
    > = mg::Nav::new("educationalActivities");
    /// `emails`: many `itemEmail`, contained
    pub const EMAILS: mg::Nav<Profile, Vec<super::ItemEmail>> = mg::Nav::new("emails");
    /// `interests`: many `personInterest`, contained
    pub const INTERESTS: mg::Nav<Profile, Vec<super::PersonInterest>> = mg::Nav::new(
        "interests",
    );
    /// `languages`: many `languageProficiency`, contained
    pub const LANGUAGES: mg::Nav<Profile, Vec<super::LanguageProficiency>> = mg::Nav::new(
        "languages",
    );
    /// `names`: many `personName`, contained
    pub const NAMES: mg::Nav<Profile, Vec<super::PersonName>> = mg::Nav::new("names");
    /// `notes`: many `personAnnotation`, contained
    pub const NOTES: mg::Nav<Profile, Vec<super::PersonAnnotation>> = mg::Nav::new(
        "notes",
    );
    /// `patents`: many `itemPatent`, contained
    pub const PATENTS: mg::Nav<Profile, Vec<super::ItemPatent>> = mg::Nav::new(
        "patents",
    );
    /// `phones`: many `itemPhone`, contained
    pub const PHONES: mg::Nav<Profile, Vec<super::ItemPhone>> = mg::Nav::new("phones");
    /// `positions`: many `workPosition`, contained
    pub const POSITIONS: mg::Nav<Profile, Vec<super::WorkPosition>> = mg::Nav::new(
        "positions",
    );
    /// `projects`: many `projectParticipation`, contained
    pub const PROJECTS: mg::Nav<Profile, Vec<super::ProjectParticipation>> = mg::Nav::new(
        "projects",
    );
    /// `publications`: many `itemPublication`, contained
    pub const PUBLICATIONS: mg::Nav<Profile, Vec<super::ItemPublication>> = mg::Nav::new(
        "publications",
    );
    /// `skills`: many `skillProficiency`, contained
    pub const SKILLS: mg::Nav<Profile, Vec<super::SkillProficiency>> = mg::Nav::new(
        "skills",
    );
    /// `webAccounts`: many `webAccount`, contained
    pub const WEB_ACCOUNTS: mg::Nav<Profile, Vec<super::WebAccount>> = mg::Nav::new(
        "webAccounts",
    );
    /// `websites`: many `personWebsite`, contained
    pub const WEBSITES: mg::Nav<Profile, Vec<super::PersonWebsite>> = mg::Nav::new(
        "websites",
    );
}

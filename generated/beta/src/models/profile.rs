// @generated
use crate::mg;

/// Entity type [`microsoft.graph.profile`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ProfileResource`](crate::requests::profile::ProfileResource), for example
/// `graph.me().profile()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/profile?view=graph-rest-beta
pub struct Profile {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Profile: "microsoft.graph.profile", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Profile: super::Entity }

impl Profile {
    /// `account`: many [`UserAccountInformation`](super::UserAccountInformation).
    pub const ACCOUNT: mg::Nav<Profile, Vec<super::UserAccountInformation>> = mg::Nav::new(
        "account",
    );
    /// `addresses`: many [`ItemAddress`](super::ItemAddress).
    pub const ADDRESSES: mg::Nav<Profile, Vec<super::ItemAddress>> = mg::Nav::new(
        "addresses",
    );
    /// `anniversaries`: many [`PersonAnnualEvent`](super::PersonAnnualEvent).
    pub const ANNIVERSARIES: mg::Nav<Profile, Vec<super::PersonAnnualEvent>> = mg::Nav::new(
        "anniversaries",
    );
    /// `awards`: many [`PersonAward`](super::PersonAward).
    pub const AWARDS: mg::Nav<Profile, Vec<super::PersonAward>> = mg::Nav::new("awards");
    /// `certifications`: many [`PersonCertification`](super::PersonCertification).
    pub const CERTIFICATIONS: mg::Nav<Profile, Vec<super::PersonCertification>> = mg::Nav::new(
        "certifications",
    );
    /// `educationalActivities`: many [`EducationalActivity`](super::EducationalActivity).
    pub const EDUCATIONAL_ACTIVITIES: mg::Nav<
        Profile,
        Vec<super::EducationalActivity>,
    > = mg::Nav::new("educationalActivities");
    /// `emails`: many [`ItemEmail`](super::ItemEmail).
    pub const EMAILS: mg::Nav<Profile, Vec<super::ItemEmail>> = mg::Nav::new("emails");
    /// `interests`: many [`PersonInterest`](super::PersonInterest).
    pub const INTERESTS: mg::Nav<Profile, Vec<super::PersonInterest>> = mg::Nav::new(
        "interests",
    );
    /// `languages`: many [`LanguageProficiency`](super::LanguageProficiency).
    pub const LANGUAGES: mg::Nav<Profile, Vec<super::LanguageProficiency>> = mg::Nav::new(
        "languages",
    );
    /// `names`: many [`PersonName`](super::PersonName).
    pub const NAMES: mg::Nav<Profile, Vec<super::PersonName>> = mg::Nav::new("names");
    /// `notes`: many [`PersonAnnotation`](super::PersonAnnotation).
    pub const NOTES: mg::Nav<Profile, Vec<super::PersonAnnotation>> = mg::Nav::new(
        "notes",
    );
    /// `patents`: many [`ItemPatent`](super::ItemPatent).
    pub const PATENTS: mg::Nav<Profile, Vec<super::ItemPatent>> = mg::Nav::new(
        "patents",
    );
    /// `phones`: many [`ItemPhone`](super::ItemPhone).
    pub const PHONES: mg::Nav<Profile, Vec<super::ItemPhone>> = mg::Nav::new("phones");
    /// `positions`: many [`WorkPosition`](super::WorkPosition).
    pub const POSITIONS: mg::Nav<Profile, Vec<super::WorkPosition>> = mg::Nav::new(
        "positions",
    );
    /// `projects`: many [`ProjectParticipation`](super::ProjectParticipation).
    pub const PROJECTS: mg::Nav<Profile, Vec<super::ProjectParticipation>> = mg::Nav::new(
        "projects",
    );
    /// `publications`: many [`ItemPublication`](super::ItemPublication).
    pub const PUBLICATIONS: mg::Nav<Profile, Vec<super::ItemPublication>> = mg::Nav::new(
        "publications",
    );
    /// `skills`: many [`SkillProficiency`](super::SkillProficiency).
    pub const SKILLS: mg::Nav<Profile, Vec<super::SkillProficiency>> = mg::Nav::new(
        "skills",
    );
    /// `webAccounts`: many [`WebAccount`](super::WebAccount).
    pub const WEB_ACCOUNTS: mg::Nav<Profile, Vec<super::WebAccount>> = mg::Nav::new(
        "webAccounts",
    );
    /// `websites`: many [`PersonWebsite`](super::PersonWebsite).
    pub const WEBSITES: mg::Nav<Profile, Vec<super::PersonWebsite>> = mg::Nav::new(
        "websites",
    );
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.virtualEventPresenterDetails`.
pub struct VirtualEventPresenterDetails {
    /// `bio`.
    pub bio: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `company`.
    pub company: mg::Field<String>,
    /// `jobTitle`.
    pub job_title: mg::Field<String>,
    /// `linkedInProfileWebUrl`.
    pub linked_in_profile_web_url: mg::Field<String>,
    /// `personalSiteWebUrl`.
    pub personal_site_web_url: mg::Field<String>,
    /// `photo`.
    pub photo: mg::Field<mg::Binary>,
    /// `twitterProfileWebUrl`.
    pub twitter_profile_web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEventPresenterDetails: "microsoft.graph.virtualEventPresenterDetails", complex;
    bio: "bio",
    company: "company",
    job_title: "jobTitle",
    linked_in_profile_web_url: "linkedInProfileWebUrl",
    personal_site_web_url: "personalSiteWebUrl",
    photo: "photo",
    twitter_profile_web_url: "twitterProfileWebUrl",
}

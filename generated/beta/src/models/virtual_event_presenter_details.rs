// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEventPresenterDetails`, a complex type.
    VirtualEventPresenterDetails "microsoft.graph.virtualEventPresenterDetails" "complex";
    /// `bio`: itemBody
    bio "bio": mg::Boxed<super::ItemBody>,
    /// `company`: String
    company "company": String,
    /// `jobTitle`: String
    job_title "jobTitle": String,
    /// `linkedInProfileWebUrl`: String
    linked_in_profile_web_url "linkedInProfileWebUrl": String,
    /// `personalSiteWebUrl`: String
    personal_site_web_url "personalSiteWebUrl": String,
    /// `photo`: Stream
    photo "photo": mg::Binary,
    /// `twitterProfileWebUrl`: String
    twitter_profile_web_url "twitterProfileWebUrl": String,
}

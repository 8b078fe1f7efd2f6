// @generated
use crate::mg;

/// Complex type `microsoft.graph.browserSiteHistory`.
pub struct BrowserSiteHistory {
    /// `allowRedirect`.
    pub allow_redirect: mg::Field<bool>,
    /// `comment`. Never null.
    pub comment: mg::Field<String>,
    /// `compatibilityMode`.
    pub compatibility_mode: mg::Field<mg::Open<super::BrowserSiteCompatibilityMode>>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `mergeType`.
    pub merge_type: mg::Field<mg::Open<super::BrowserSiteMergeType>>,
    /// `publishedDateTime`. Never null.
    pub published_date_time: mg::Field<mg::DateTimeOffset>,
    /// `targetEnvironment`.
    pub target_environment: mg::Field<mg::Open<super::BrowserSiteTargetEnvironment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BrowserSiteHistory: "microsoft.graph.browserSiteHistory", complex;
    allow_redirect: "allowRedirect",
    comment: "comment" required,
    compatibility_mode: "compatibilityMode",
    last_modified_by: "lastModifiedBy",
    merge_type: "mergeType",
    published_date_time: "publishedDateTime" required,
    target_environment: "targetEnvironment",
}

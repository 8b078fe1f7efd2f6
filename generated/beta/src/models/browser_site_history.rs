// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.browserSiteHistory`, a complex type.
    BrowserSiteHistory "microsoft.graph.browserSiteHistory" "complex";
    /// `allowRedirect`: Boolean
    allow_redirect "allowRedirect": bool,
    /// `comment`: String, not null
    comment "comment" "r": String,
    /// `compatibilityMode`: browserSiteCompatibilityMode
    compatibility_mode "compatibilityMode": mg::Open<super::BrowserSiteCompatibilityMode>,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `mergeType`: browserSiteMergeType
    merge_type "mergeType": mg::Open<super::BrowserSiteMergeType>,
    /// `publishedDateTime`: DateTimeOffset, not null
    published_date_time "publishedDateTime" "r": mg::DateTimeOffset,
    /// `targetEnvironment`: browserSiteTargetEnvironment
    target_environment "targetEnvironment": mg::Open<super::BrowserSiteTargetEnvironment>,
}

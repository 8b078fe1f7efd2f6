// @generated
use crate::mg;

/// Complex type `microsoft.graph.documentSet`.
///
/// Requests: [`DocumentSetResource`](crate::requests::document_set::DocumentSetResource), for
/// example `graph.sites().id(id).content_types().id(id).document_set()`.
pub struct DocumentSet {
    /// `allowedContentTypes`.
    pub allowed_content_types: mg::Field<Vec<super::ContentTypeInfo>>,
    /// `defaultContents`.
    pub default_contents: mg::Field<Vec<super::DocumentSetContent>>,
    /// `propagateWelcomePageChanges`.
    pub propagate_welcome_page_changes: mg::Field<bool>,
    /// `shouldPrefixNameToFile`.
    pub should_prefix_name_to_file: mg::Field<bool>,
    /// `welcomePageUrl`.
    pub welcome_page_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DocumentSet: "microsoft.graph.documentSet", complex;
    allowed_content_types: "allowedContentTypes",
    default_contents: "defaultContents",
    propagate_welcome_page_changes: "propagateWelcomePageChanges",
    should_prefix_name_to_file: "shouldPrefixNameToFile",
    welcome_page_url: "welcomePageUrl",
}

impl DocumentSet {
    /// `sharedColumns`: many [`ColumnDefinition`](super::ColumnDefinition).
    pub const SHARED_COLUMNS: mg::Nav<DocumentSet, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "sharedColumns",
    );
    /// `welcomePageColumns`: many [`ColumnDefinition`](super::ColumnDefinition).
    pub const WELCOME_PAGE_COLUMNS: mg::Nav<DocumentSet, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "welcomePageColumns",
    );
}

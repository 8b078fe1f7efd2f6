// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.documentSet`, a complex type.
    DocumentSet "microsoft.graph.documentSet" "complex";
    /// `allowedContentTypes`: Collection(contentTypeInfo)
    allowed_content_types "allowedContentTypes": Vec<super::ContentTypeInfo>,
    /// `defaultContents`: Collection(documentSetContent)
    default_contents "defaultContents": Vec<super::DocumentSetContent>,
    /// `propagateWelcomePageChanges`: Boolean
    propagate_welcome_page_changes "propagateWelcomePageChanges": bool,
    /// `shouldPrefixNameToFile`: Boolean
    should_prefix_name_to_file "shouldPrefixNameToFile": bool,
    /// `welcomePageUrl`: String
    welcome_page_url "welcomePageUrl": String,
}

impl DocumentSet {
    /// `sharedColumns`: many `columnDefinition`
    pub const SHARED_COLUMNS: mg::Nav<DocumentSet, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "sharedColumns",
    );
    /// `welcomePageColumns`: many `columnDefinition`
    pub const WELCOME_PAGE_COLUMNS: mg::Nav<DocumentSet, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "welcomePageColumns",
    );
}

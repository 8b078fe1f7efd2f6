// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.site`, an entity type derived from `microsoft.graph.baseItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/site?view=graph-rest-beta>
    Site "microsoft.graph.site" "entity" : super::BaseItem;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `deleted`: deleted
    deleted "deleted": mg::Boxed<super::Deleted>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `eTag`: String
    e_tag "eTag": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isPersonalSite`: Boolean
    is_personal_site "isPersonalSite": bool,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `locale`: String
    locale "locale": String,
    /// `lockState`: siteLockState
    lock_state "lockState": mg::Open<super::SiteLockState>,
    /// `name`: String
    name "name": String,
    /// `ownerIdentityToResolve`: identityInput
    owner_identity_to_resolve "ownerIdentityToResolve": mg::Boxed<super::IdentityInput>,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `root`: root
    root "root": mg::Boxed<super::Root>,
    /// `settings`: siteSettings
    settings "settings": mg::Boxed<super::SiteSettings>,
    /// `shareByEmailEnabled`: Boolean
    share_by_email_enabled "shareByEmailEnabled": bool,
    /// `sharepointIds`: sharepointIds
    sharepoint_ids "sharepointIds": mg::Boxed<super::SharepointIds>,
    /// `siteCollection`: siteCollection
    site_collection "siteCollection": mg::Boxed<super::SiteCollection>,
    /// `template`: siteTemplateType
    template "template": mg::Open<super::SiteTemplateType>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { Site: super::BaseItem, super::Entity }

impl Site {
    /// `analytics`: `itemAnalytics`
    pub const ANALYTICS: mg::Nav<Site, super::ItemAnalytics> = mg::Nav::new("analytics");
    /// `columns`: many `columnDefinition`, contained
    pub const COLUMNS: mg::Nav<Site, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "columns",
    );
    /// `contentModels`: many `contentModel`, contained
    pub const CONTENT_MODELS: mg::Nav<Site, Vec<super::ContentModel>> = mg::Nav::new(
        "contentModels",
    );
    /// `contentTypes`: many `contentType`, contained
    pub const CONTENT_TYPES: mg::Nav<Site, Vec<super::ContentType>> = mg::Nav::new(
        "contentTypes",
    );
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<Site, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `documentProcessingJobs`: many `documentProcessingJob`, contained
    pub const DOCUMENT_PROCESSING_JOBS: mg::Nav<
        Site,
        Vec<super::DocumentProcessingJob>,
    > = mg::Nav::new("documentProcessingJobs");
    /// `drive`: `drive`, contained
    pub const DRIVE: mg::Nav<Site, super::Drive> = mg::Nav::new("drive");
    /// `drives`: many `drive`, contained
    pub const DRIVES: mg::Nav<Site, Vec<super::Drive>> = mg::Nav::new("drives");
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<Site, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `externalColumns`: many `columnDefinition`
    pub const EXTERNAL_COLUMNS: mg::Nav<Site, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "externalColumns",
    );
    /// `informationProtection`: `informationProtection`, contained
    pub const INFORMATION_PROTECTION: mg::Nav<Site, super::InformationProtection> = mg::Nav::new(
        "informationProtection",
    );
    /// `items`: many `baseItem`, contained
    pub const ITEMS: mg::Nav<Site, Vec<super::BaseItem>> = mg::Nav::new("items");
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<Site, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `lists`: many `list`, contained
    pub const LISTS: mg::Nav<Site, Vec<super::List>> = mg::Nav::new("lists");
    /// `onenote`: `onenote`, contained
    pub const ONENOTE: mg::Nav<Site, super::Onenote> = mg::Nav::new("onenote");
    /// `operations`: many `richLongRunningOperation`, contained
    pub const OPERATIONS: mg::Nav<Site, Vec<super::RichLongRunningOperation>> = mg::Nav::new(
        "operations",
    );
    /// `pageTemplates`: many `pageTemplate`, contained
    pub const PAGE_TEMPLATES: mg::Nav<Site, Vec<super::PageTemplate>> = mg::Nav::new(
        "pageTemplates",
    );
    /// `pages`: many `baseSitePage`, contained
    pub const PAGES: mg::Nav<Site, Vec<super::BaseSitePage>> = mg::Nav::new("pages");
    /// `permissions`: many `permission`, contained
    pub const PERMISSIONS: mg::Nav<Site, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
    /// `recycleBin`: `recycleBin`, contained
    pub const RECYCLE_BIN: mg::Nav<Site, super::RecycleBin> = mg::Nav::new("recycleBin");
    /// `sites`: many `site`, contained
    pub const SITES: mg::Nav<Site, Vec<super::Site>> = mg::Nav::new("sites");
    /// `termStore`: `microsoft.graph.termStore.store`, contained
    pub const TERM_STORE: mg::Nav<Site, crate::models::term_store::Store> = mg::Nav::new(
        "termStore",
    );
}

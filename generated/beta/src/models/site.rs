// @generated
use crate::mg;

/// Entity type [`microsoft.graph.site`][reference], derived from [`BaseItem`](super::BaseItem).
///
/// Requests: [`SiteCollection`](crate::requests::site::SiteCollection), for example
/// `graph.sites()`.
///
/// Operations: `archive`, `get_activities_by_interval`, `unarchive`, `add`, `delta`, `delta_with`,
/// `get_all_sites`, `remove`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/site?view=graph-rest-beta
pub struct Site {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deleted`.
    pub deleted: mg::Field<mg::Boxed<super::Deleted>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `eTag`.
    pub e_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isPersonalSite`.
    pub is_personal_site: mg::Field<bool>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// `lockState`.
    pub lock_state: mg::Field<mg::Open<super::SiteLockState>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `ownerIdentityToResolve`.
    pub owner_identity_to_resolve: mg::Field<mg::Boxed<super::IdentityInput>>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `root`.
    pub root: mg::Field<mg::Boxed<super::Root>>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::SiteSettings>>,
    /// `shareByEmailEnabled`.
    pub share_by_email_enabled: mg::Field<bool>,
    /// `sharepointIds`.
    pub sharepoint_ids: mg::Field<mg::Boxed<super::SharepointIds>>,
    /// `siteCollection`.
    pub site_collection: mg::Field<mg::Boxed<super::SiteCollection>>,
    /// `template`.
    pub template: mg::Field<mg::Open<super::SiteTemplateType>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Site: "microsoft.graph.site", entity, base super::BaseItem;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    deleted: "deleted",
    description: "description",
    display_name: "displayName",
    e_tag: "eTag",
    id: "id" key required,
    is_personal_site: "isPersonalSite",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    locale: "locale",
    lock_state: "lockState",
    name: "name",
    owner_identity_to_resolve: "ownerIdentityToResolve",
    parent_reference: "parentReference",
    root: "root",
    settings: "settings",
    share_by_email_enabled: "shareByEmailEnabled",
    sharepoint_ids: "sharepointIds",
    site_collection: "siteCollection",
    template: "template",
    web_url: "webUrl",
}

mg::derived_from! { Site: super::BaseItem, super::Entity }

impl Site {
    /// `analytics`: [`ItemAnalytics`](super::ItemAnalytics).
    pub const ANALYTICS: mg::Nav<Site, super::ItemAnalytics> = mg::Nav::new("analytics");
    /// `columns`: many [`ColumnDefinition`](super::ColumnDefinition).
    pub const COLUMNS: mg::Nav<Site, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "columns",
    );
    /// `contentModels`: many [`ContentModel`](super::ContentModel).
    pub const CONTENT_MODELS: mg::Nav<Site, Vec<super::ContentModel>> = mg::Nav::new(
        "contentModels",
    );
    /// `contentTypes`: many [`ContentType`](super::ContentType).
    pub const CONTENT_TYPES: mg::Nav<Site, Vec<super::ContentType>> = mg::Nav::new(
        "contentTypes",
    );
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<Site, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `documentProcessingJobs`: many [`DocumentProcessingJob`](super::DocumentProcessingJob).
    pub const DOCUMENT_PROCESSING_JOBS: mg::Nav<
        Site,
        Vec<super::DocumentProcessingJob>,
    > = mg::Nav::new("documentProcessingJobs");
    /// `drive`: [`Drive`](super::Drive).
    pub const DRIVE: mg::Nav<Site, super::Drive> = mg::Nav::new("drive");
    /// `drives`: many [`Drive`](super::Drive).
    pub const DRIVES: mg::Nav<Site, Vec<super::Drive>> = mg::Nav::new("drives");
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<Site, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `externalColumns`: many [`ColumnDefinition`](super::ColumnDefinition).
    pub const EXTERNAL_COLUMNS: mg::Nav<Site, Vec<super::ColumnDefinition>> = mg::Nav::new(
        "externalColumns",
    );
    /// `informationProtection`: [`InformationProtection`](super::InformationProtection).
    pub const INFORMATION_PROTECTION: mg::Nav<Site, super::InformationProtection> = mg::Nav::new(
        "informationProtection",
    );
    /// `items`: many [`BaseItem`](super::BaseItem).
    pub const ITEMS: mg::Nav<Site, Vec<super::BaseItem>> = mg::Nav::new("items");
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<Site, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `lists`: many [`List`](super::List).
    pub const LISTS: mg::Nav<Site, Vec<super::List>> = mg::Nav::new("lists");
    /// `onenote`: [`Onenote`](super::Onenote).
    pub const ONENOTE: mg::Nav<Site, super::Onenote> = mg::Nav::new("onenote");
    /// `operations`: many [`RichLongRunningOperation`](super::RichLongRunningOperation).
    pub const OPERATIONS: mg::Nav<Site, Vec<super::RichLongRunningOperation>> = mg::Nav::new(
        "operations",
    );
    /// `pageTemplates`: many [`PageTemplate`](super::PageTemplate).
    pub const PAGE_TEMPLATES: mg::Nav<Site, Vec<super::PageTemplate>> = mg::Nav::new(
        "pageTemplates",
    );
    /// `pages`: many [`BaseSitePage`](super::BaseSitePage).
    pub const PAGES: mg::Nav<Site, Vec<super::BaseSitePage>> = mg::Nav::new("pages");
    /// `permissions`: many [`Permission`](super::Permission).
    pub const PERMISSIONS: mg::Nav<Site, Vec<super::Permission>> = mg::Nav::new(
        "permissions",
    );
    /// `recycleBin`: [`RecycleBin`](super::RecycleBin).
    pub const RECYCLE_BIN: mg::Nav<Site, super::RecycleBin> = mg::Nav::new("recycleBin");
    /// `sites`: many [`Site`](super::Site).
    pub const SITES: mg::Nav<Site, Vec<super::Site>> = mg::Nav::new("sites");
    /// `termStore`: [`Store`](crate::models::term_store::Store).
    pub const TERM_STORE: mg::Nav<Site, crate::models::term_store::Store> = mg::Nav::new(
        "termStore",
    );
}
